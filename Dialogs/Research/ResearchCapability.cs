using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Profiles;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Planning;
using NetworkCoachBot.Language.Profiles;

namespace NetworkCoachBot.Dialogs.Research;

/// <summary>What to find out about somebody before writing (F16), ticked off and kept; and what the two share (F17).</summary>
public sealed class ResearchCapability(PeopleDesk desk) : ICapability, IOverhears
{
    private const string Card = "research:";

    private static readonly Words Coach = new(ResearchWords.ResourceManager);

    /// <summary>The points that were looked up, or that are known without.</summary>
    public static IReadOnlyList<ResearchPoint> Known(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return [.. Enum.GetValues<ResearchPoint>().Where(p => person.Researched.Contains(p) || (p == ResearchPoint.Role && person.Role is not null) || (p == ResearchPoint.Groups && person.Interests.Count > 0))];
    }

    /// <summary>A point in words: "their work".</summary>
    public static string Named(ResearchPoint point) => Coach.Say($"named_{point}");

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (dc.ActiveDialog is null && utterance is { Intent: Intent.SetProfile or Intent.None, People.Count: 0 } && ProfileReader.Read(utterance.Text).Ground is { } ground)
        {
            return await NoteGroundAsync(dc, ground, cancellationToken);
        }

        if (dc.ActiveDialog is null && ResearchReader.AsksOfUs(utterance.Text) && dc.Context.Scene().Profile.Recent is [var spoken, ..] && await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is { } other)
        {
            await ShowAsync(dc, other, null, cancellationToken);
            return dc.Answered();
        }

        if (ResearchReader.Read(utterance.Text) is not { } who)
        {
            return null;
        }

        var mention = utterance.People.FirstOrDefault(p => who.Contains(p.Text, StringComparison.OrdinalIgnoreCase));
        var meant = await desk.MeantAsync(dc.Context, who, mention, cancellationToken);
        if (meant.Count > 1)
        {
            return await dc.AnswerAsync(Coach.Say("which", 0, string.Join(", ", meant.Take(4).Select(p => p.Name))), cancellationToken);
        }

        if (meant.Count == 0 && mention?.Kind != PersonMentionKind.Name && !char.IsUpper(who[0]))
        {
            return null;
        }

        var person = meant is [var one] ? one : new Person { Id = $"p{dc.Context.Scene().Profile.Turns}", Name = Names.Tidy(who), Version = 1 };
        await desk.KeepAsync(dc.Context, person, cancellationToken);
        await ShowAsync(dc, person, null, cancellationToken);
        return dc.Answered();
    }

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice { On.Id: var id } choice || !id.StartsWith(Card, StringComparison.Ordinal))
        {
            return null;
        }

        if (await desk.FindAsync(dc.Context, id[Card.Length..], cancellationToken) is not { } person || !Enum.TryParse<ResearchPoint>(choice.Value, out var point) || !Enum.IsDefined(point))
        {
            return await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
        }

        // The same tick on an old card is a tick all the same.
        var after = person.Researched.Contains(point) ? person : person with { Researched = person.Researched.Append(point).ToArray(), Version = person.Version + 1 };
        await desk.KeepAsync(dc.Context, after, cancellationToken);
        await ShowAsync(dc, after, point, cancellationToken);
        await dc.RepromptDialogAsync(cancellationToken);
        return dc.Answered();
    }

    private static async Task<DialogTurnResult> NoteGroundAsync(DialogContext dc, string ground, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var all = scene.Profile.Ground.Where(g => !g.Equals(ground, StringComparison.OrdinalIgnoreCase)).Append(ground).TakeLast(ProfileCapability.MostGround).ToArray();
        dc.Context.SetScene(scene with { Profile = scene.Profile with { Ground = all } });
        return await dc.AnswerAsync(Coach.Say("ground_noted", scene.Profile.Turns, ground), cancellationToken);
    }

    private static async Task ShowAsync(DialogContext dc, Person person, ResearchPoint? ticked, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var name = Names.CalledAs(person.Name);
        var known = Known(person);
        ResearchPoint[] open = [.. Enum.GetValues<ResearchPoint>().Except(known)];
        var common = CommonGround.Of(scene.Profile, person);
        var share = common.Count == 0 ? Coach.Say(scene.Profile.Ground.Count == 0 ? "common_how" : "common_none", 0, name) : Coach.Say("common", 0, string.Join(", ", common));
        if (open.Length == 0)
        {
            await dc.Context.SendActivityAsync(PeopleReplies.Offer($"{Coach.Say("done", scene.Profile.Turns, name)}\n\n{share}", scene, person.Version, new CardChoice(Coach.Say("write", 0, name), "write:" + person.Id)), cancellationToken);
            return;
        }

        var lines = open.Select(p => $"• {Coach.Say($"look_{p}", 0, name)}");
        var asks = ticked is { } point ? Coach.Say("ticked", scene.Profile.Turns, Named(point), name) : Coach.Say("begin", 0, name);
        var done = known.Count == 0 ? null : Coach.Say("known", 0, string.Join(", ", known.Select(Named)));
        var card = new ChoiceCard(Card + person.Id, person.Version, asks, [.. open.Select(p => new CardChoice(Coach.Say($"tick_{p}"), p.ToString()))])
        {
            Detail = string.Join("\n\n", new[] { string.Join("\n", lines), done, share }.OfType<string>()),
        };
        await dc.Context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }
}
