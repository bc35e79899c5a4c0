using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Welcome;

/// <summary>Hello, help, thanks, and what is kept.</summary>
public sealed class WelcomeCapability(RetentionOptions? retention = null) : ICapability
{
    private static readonly Words Coach = new(WelcomeWords.ResourceManager);

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.Greeting, Intent.Help, Intent.Thanks, Intent.Cancel];

    /// <summary>Says once what the coach does, why it differs and what it keeps, and offers to begin.</summary>
    public static async Task GreetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scene = context.Scene();
        if (scene.Profile.Welcomed)
        {
            return;
        }

        context.SetScene(scene with { Profile = scene.Profile with { Welcomed = true } });
        var card = new WelcomeCard("welcome", 0, Coach.Say("title"), [Coach.Say("line", 0), Coach.Say("line", 1), Coach.Say("line", 2)], [new(Coach.Say("start"), "start"), new(Coach.Say("check"), "check")]) { Kept = Coach.Say("kept") };
        await context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(request);
        var key = request.Intent switch
        {
            Intent.Greeting => "hello",
            Intent.Thanks => "thanks",
            Intent.Cancel => dc.ActiveDialog is null ? "nothing_to_stop" : "stop_how",
            _ when AsksAbout(request.Text, "keep", "store", "privacy", "private", "data", "who sees", "who can see", "confidential", "share my", "share our", "see my", "see our", "sell my", "read my", "read our", "see this", "see it", "tell anyone", "tell anybody", "tell others", "tell people", "secret", "safe with you", "who reads") => "kept_answer",
            _ when AsksAbout(request.Text, "human", "robot", "a bot", "real person", "are you a person", "are you real", "who made you", "who built you", "who are you", "what are you", "ai ") => "human",
            _ => "help",
        };
        var says = Coach.Say(key, dc.Context.Scene().Profile.Turns);
        if (key == "kept_answer" && retention?.Days is { } days)
        {
            says += " " + Coach.Say("kept_until", 0, days, RetentionOptions.Notice);
        }

        await dc.Context.SendActivityAsync(MessageText.Plain(says), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice { On.Id: "welcome" } choice)
        {
            return null;
        }

        await dc.CancelAllDialogsAsync(cancellationToken);
        return choice.Value == "start"
            ? await dc.BeginDialogAsync(nameof(Outreach.OutreachDialog), new Outreach.OutreachOptions(), cancellationToken)
            : await dc.AnswerAsync(Coach.Say("check_says"), cancellationToken);
    }

    private static bool AsksAbout(string text, params string[] words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
