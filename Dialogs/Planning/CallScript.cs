using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>Two lines to begin a call with: who is calling, why, and whether now suits. Says nothing the user has not said.</summary>
internal static class CallScript
{
    private static readonly Words Coach = new(PlanningWords.ResourceManager);

    /// <summary>The number, where it is known, and the words for a reason.</summary>
    public static string For(Suggestion suggestion, TurnScene scene)
    {
        var person = suggestion.Person;
        var hello = scene.Profile.Name is { } me
            ? Coach.Say("say_hello", 0, Names.CalledAs(person.Name), Names.CalledAs(me))
            : Coach.Say("say_hello_unnamed", 0, Names.CalledAs(person.Name));
        var reason = suggestion switch
        {
            { Reason: NextReason.PromiseDue or NextReason.PromiseOpen, What: { } what } => Coach.Say("say_promise", 0, what),

            // A name is used with leave alone (F13).
            { Reason: NextReason.NameGiven, What: { } by } when person.IntroducerMayBeNamed == true => Coach.Say("say_sent", 0, by),
            { Reason: NextReason.ThanksDue } => Coach.Say("say_thanks"),
            { Reason: NextReason.AnswerDue } => Coach.Say("say_answer"),
            { Reason: NextReason.NameGiven or NextReason.NotStarted } => Coach.Say("say_new"),
            _ => Coach.Say("say_again"),
        };
        return string.Join(' ', new[] { person.Phone is { } phone ? Coach.Say("number", 0, phone) : null, Coach.Say("script", 0, $"{hello} {reason}") }.OfType<string>());
    }
}
