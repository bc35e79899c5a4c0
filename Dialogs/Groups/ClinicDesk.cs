using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>
/// A message before a group (F70): each presses what they would change, seen by nobody, until the answer is shown: how many
/// pressed what, and what the critique finds.
/// </summary>
/// <param name="book">What is kept of groups.</param>
/// <param name="critic">Judges the message.</param>
/// <param name="cards">Posts cards.</param>
/// <param name="lead">Who may show the answer.</param>
public sealed class ClinicDesk(GroupBook book, Critic critic, SharedCards cards, GroupLead lead)
{
    private const string Card = "clinic:", Nothing = "nothing", Show = "reveal";
    private const int LongestQuote = 160;

    private static readonly Words Coach = new(ClinicWords.ResourceManager);

    /// <summary>Shows the message that is being looked at, else the next invented one.</summary>
    public async Task OpenAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scene = context.Scene();
        var key = scene.Group!;
        var clinic = await book.LastClinicAsync(key, cancellationToken);
        if (clinic is null or { Revealed: true })
        {
            var group = await book.FindAsync(key, cancellationToken);
            var draft = ClinicDraft.Next([.. group.Clinics]);
            var message = draft.Message;
            clinic = Clinic.Open(await book.NextClinicAsync(key, cancellationToken), message, critic.Review(message.ToRequest(group.Strictness))) with { OpenedBy = scene.User };
            await book.SaveAsync(key, group with { Clinics = group.Clinics.Append(draft.Key).ToArray() }, cancellationToken);
            await book.SaveAsync(key, clinic, cancellationToken);
        }

        await ShowAsync(context, clinic, cancellationToken);
    }

    private Task ShowAsync(ITurnContext context, Clinic clinic, CancellationToken cancellationToken) => cards.PostAsync(context, Question(clinic), cancellationToken);

    private static ClinicCard Question(Clinic clinic)
    {
        CardChoice[] choices = [.. clinic.Choices.Select(c => new CardChoice(Said(c), c.ToString())), new(Said(null), Nothing), new(Coach.Say("reveal"), Show)];
        return new ClinicCard(Card + clinic.Id, 0, Coach.Say("title", int.Parse(clinic.Id, CultureInfo.InvariantCulture) - 1), clinic.Message.Setting, clinic.Message.Text, choices) { Note = Coach.Say("open_note") };
    }

    /// <summary>Shows a message that a member gave, where one waits; nothing says whose it is.</summary>
    public async Task OpenGiftAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var key = context.Scene().Group!;
        if (await book.TakeGiftAsync(key, cancellationToken) is not { } gift)
        {
            return;
        }

        var group = await book.FindAsync(key, cancellationToken);
        var message = new ClinicMessage(Coach.Say("setting_" + (gift.Relationship?.ToString() ?? "unknown")), gift.Text, gift.Channel, null, gift.Relationship ?? Strength.Stranger);
        var clinic = Clinic.Open(await book.NextClinicAsync(key, cancellationToken), message, critic.Review(message.ToRequest(group.Strictness))) with { GiftId = gift.Id };
        await book.SaveAsync(key, clinic, cancellationToken);
        await ShowAsync(context, clinic, cancellationToken);
    }

    /// <summary>Shows the answer to the message that is being looked at.</summary>
    public async Task RevealAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var clinic = await book.LastClinicAsync(context.Scene().Group!, cancellationToken);
        var refused = clinic is null or { Revealed: true } ? Coach.Say("none_open") : await RevealAsync(context, clinic, cancellationToken);
        if (refused is not null)
        {
            await GroupDesk.SayAsync(context, refused, cancellationToken);
        }
    }

    /// <summary>Answers a button of its card.</summary>
    /// <returns>What to say to the one who pressed; null where it is another card's.</returns>
    public async Task<string?> PressAsync(ITurnContext context, CardSubmission.Choice choice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(choice);
        if (!choice.On.Id.StartsWith(Card, StringComparison.Ordinal))
        {
            return null;
        }

        var scene = context.Scene();
        if (await book.FindClinicAsync(scene.Group!, choice.On.Id[Card.Length..], cancellationToken) is not { Revealed: false } clinic)
        {
            return Coach.Say("closed");
        }

        if (choice.Value == Show)
        {
            return await RevealAsync(context, clinic, cancellationToken) ?? Coach.Say("shown");
        }

        ClinicFault? fault = Enum.TryParse<ClinicFault>(choice.Value, out var named) && clinic.Choices.Contains(named) ? named : null;
        if (fault is null && choice.Value != Nothing)
        {
            return Coach.Say("closed");
        }

        clinic = clinic.Vote(scene.User, fault);
        await book.SaveAsync(scene.Group!, clinic, cancellationToken);

        // Where an answer to a press is seen by all, it does not say what was pressed.
        return context.Activity.Type == ActivityTypes.Invoke
            ? Coach.Say("voted", 0, Said(fault), clinic.Votes.Count)
            : Coach.Say("voted_unsaid", 0, GroupDesk.Sender(context, ", {0}"), clinic.Votes.Count);
    }

    /// <summary>A member's own view of its card: with what they pressed, and with the answer once that is out.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="on">The card.</param>
    /// <param name="says">What was just said to them; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null where it is another card's.</returns>
    public async Task<CoachCard?> ViewAsync(ITurnContext context, CardTarget on, string? says, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(on);
        var scene = context.Scene();
        if (!on.Id.StartsWith(Card, StringComparison.Ordinal) || await book.FindClinicAsync(scene.Group!, on.Id[Card.Length..], cancellationToken) is not { } clinic)
        {
            return null;
        }

        var own = clinic.Votes.FirstOrDefault(v => v.Member == scene.User) is { } vote ? Coach.Say(clinic.Revealed ? "pressed" : "pressed_open", 0, Said(vote.Fault)) : null;
        if (!clinic.Revealed)
        {
            var question = Question(clinic);
            return question with { Note = says ?? own ?? question.Note };
        }

        if (clinic.Message.Text.Length == 0)
        {
            return new ClinicCard(Card + clinic.Id, 1, Coach.Say("taken_back"), clinic.Message.Setting, "", []);
        }

        var answer = Answer(clinic, critic.Review(clinic.Message.ToRequest((await book.FindAsync(scene.Group!, cancellationToken)).Strictness)));
        return own is null ? answer : answer with { Note = own + " " + answer.Note };
    }

    /// <returns>Why not; null where it was shown.</returns>
    private async Task<string?> RevealAsync(ITurnContext context, Clinic clinic, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var group = await book.FindAsync(scene.Group!, cancellationToken);
        if (clinic.OpenedBy != scene.User && !await lead.MayAsync(context, group, cancellationToken))
        {
            return Coach.Say("not_yours", 0, group.CoachName ?? Coach.Say("opener"));
        }

        clinic = clinic.Reveal();
        await book.SaveAsync(scene.Group!, clinic, cancellationToken);
        var report = critic.Review(clinic.Message.ToRequest(group.Strictness));
        await cards.PostAsync(context, Answer(clinic, report), cancellationToken);
        return null;
    }

    private static ClinicCard Answer(Clinic clinic, CritiqueReport report)
    {
        var outcome = clinic.Outcome(report);
        var isGood = ClinicFaults.Of(report).Count == 0;
        var title = (isGood, outcome.Votes, outcome.Right) switch
        {
            (true, 0, _) => "result_good_none",
            (true, _, _) => "result_good",
            (false, 0, _) => "result_none",
            (false, 1, 1) => "result_one",
            (false, var votes, var right) when votes == right => "result_all",
            _ => "result_some",
        };
        var shown = outcome.Findings.Take(CritiqueCard.MostFindings).ToArray();
        var more = outcome.Findings.Count - shown.Length;
        return new ClinicCard(Card + clinic.Id, 1, Coach.Say(title, 0, outcome.Right, outcome.Votes), clinic.Message.Setting, clinic.Message.Text, [])
        {
            Counts = outcome.Votes == 0 ? [] : [.. outcome.Counts.Where(c => c.Votes > 0 || c.IsRight).Select(c => new CardFact(Said(c.Fault), Coach.Say((c.IsRight, c.Votes) switch { (true, 0) => "right_none", (true, _) => "right", _ => "count" }, 0, c.Votes)))],
            Findings = [.. shown.Select(f => new CritiqueFinding("", f.Quote.Length == 0 ? "…" : f.Quote.Length <= LongestQuote ? f.Quote : f.Quote[..LongestQuote] + "…", f.Reason, f.Fix is "" && f.Quote.Length <= LongestQuote ? Coach.Say("leave_out") : f.Fix is "" ? null : f.Fix, null))],
            Passed = [.. report.Passed.Take(4).Select(p => p.Words)],
            Note = more > 0 ? Coach.Say("more", 0, more) + " " + Coach.Say("another") : Coach.Say("another"),
        };
    }

    private static string Said(ClinicFault? fault) => Coach.Say(fault?.ToString() ?? "nothing");
}
