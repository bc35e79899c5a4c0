using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Masking;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Sharing;

/// <summary>A member's own message on its way to the clinic of their group: masked, shown as the group will see it, given once.</summary>
/// <param name="gifts">Where they are kept.</param>
/// <param name="notebook">Who must not be recognised in them.</param>
public sealed class GiftDesk(IGiftBook gifts, INotebook notebook)
{
    /// <summary>What the id of the card begins with that asks for the group; the key of the gift follows.</summary>
    internal const string Whither = "gift-group:";

    private const int LongestText = 2_000, MostSearches = 80, MostFound = 25;

    private static readonly Words Coach = new(GiftWords.ResourceManager);

    /// <summary>Where they are kept.</summary>
    internal IGiftBook Gifts => gifts;

    /// <summary>Masks a text and shows it; where there are several groups, first asks which.</summary>
    internal async Task ShowAsync(ITurnContext context, string text, Draft? draft, ClinicGift? before, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var masked = await MaskedAsync(scene, text, draft, cancellationToken);
        var gift = (before ?? new ClinicGift(gifts.NewId(), "", draft?.Channel ?? MessageChannel.Unknown, draft?.Strength)) with { Text = masked };
        var groups = await gifts.ListGroupsAsync(scene.User, cancellationToken);
        await ShowAsync(context, gift.Group is null && groups is [var only] ? gift with { Group = only.Key } : gift, cancellationToken);
    }

    /// <summary>Shows a message as the group will see it.</summary>
    internal async Task ShowAsync(ITurnContext context, ClinicGift gift, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var groups = await gifts.ListGroupsAsync(scene.User, cancellationToken);
        await gifts.SaveAsync(scene.User, gift with { Turn = scene.Profile.Turns }, cancellationToken);
        context.SetScene(scene with { Profile = scene.Profile with { GiftId = gift.Id } });
        CoachCard card = gift.Group is null
            ? new ChoiceCard(Whither + gift.Id, 0, Coach.Say("which_group"), [.. groups.Take(CoachCard.MostButtons).Select(g => new CardChoice(g.Name ?? Coach.Say("a_group"), g.Key))])
            : Preview(gift, groups.FirstOrDefault(g => g.Key == gift.Group)?.Name, scene.Surface);
        await context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    private static CoachCard Preview(ClinicGift gift, string? group, CardSurface surface) =>
        new GiftCard(gift.Id, 0, Coach.Say("preview", 0, group ?? Coach.Say("your_group")), gift.Text, Coach.Say(surface.ShowsCards ? "look" : "look_text"))
        {
            MaxLength = LongestText,
            Give = Coach.Say("give"),
            Drop = Coach.Say("drop"),
        };

    /// <summary>Answers a button of the card: what is given is what was shown. Where the user changed the words and names had to go, they see it first.</summary>
    internal async Task<string?> PressAsync(ITurnContext context, CardSubmission.Gift press, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var gift = await gifts.FindGiftAsync(scene.User, press.On.Id, cancellationToken);
        if (gift is not { IsGiven: false } || press.Step == GiftStep.Drop)
        {
            return await DecideAsync(context, gift, press.Step == GiftStep.Give, cancellationToken);
        }

        var text = press.Text ?? gift.Text;
        if (text.Length == 0)
        {
            return Coach.Say("empty");
        }

        var masked = await MaskedAsync(scene, text, null, cancellationToken);
        if (press.Step == GiftStep.Show || masked != text)
        {
            await ShowAsync(context, gift with { Text = masked }, cancellationToken);
            return null;
        }

        return await DecideAsync(context, gift with { Text = text }, gives: true, cancellationToken);
    }

    /// <summary>A text as others may see it.</summary>
    private async Task<string> MaskedAsync(TurnScene scene, string text, Draft? draft, CancellationToken cancellationToken)
    {
        var cut = text.Length <= LongestText ? text : text[..LongestText];
        return Masker.Mask(cut, await KnownAsync(scene, cut, draft, cancellationToken), kind => Coach.Say("mask_" + kind));
    }

    /// <summary>The gift that was shown in the turn before; null for none.</summary>
    internal async Task<ClinicGift?> JustShownAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        return scene.Profile.GiftId is { } id && await gifts.FindGiftAsync(scene.User, id, cancellationToken) is { IsGiven: false } gift && gift.Turn == scene.Profile.Turns - 1 ? gift : null;
    }

    /// <summary>Gives a message, once, or puts it away.</summary>
    /// <returns>What to say to its writer.</returns>
    internal async Task<string> DecideAsync(ITurnContext context, ClinicGift? gift, bool gives, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        if (gift?.Group is null)
        {
            return Coach.Say("gone");
        }

        if (gift.IsGiven)
        {
            return Coach.Say("given_before");
        }

        context.SetScene(scene with { Profile = scene.Profile with { GiftId = null } });
        if (!gives || (await gifts.ListGroupsAsync(scene.User, cancellationToken)).All(g => g.Key != gift.Group))
        {
            await gifts.TakeBackAsync(scene.User, gift, cancellationToken);
            return Coach.Say(gives ? "gone" : "dropped");
        }

        await gifts.SaveAsync(scene.User, gift with { IsGiven = true }, cancellationToken);
        return Coach.Say("given");
    }

    /// <summary>Takes back what was given last, or what was only shown.</summary>
    /// <returns>What to say; null where there is nothing of theirs.</returns>
    internal async Task<string?> TakeBackAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        return await gifts.ListGiftsAsync(scene.User, cancellationToken) is [.., var last]
            ? Coach.Say(await gifts.TakeBackAsync(scene.User, last, cancellationToken) ? "taken_back_shown" : "taken_back")
            : null;
    }

    /// <summary>Who could be recognised: the writer, those in the draft, and whoever of their people bears a word of the text.</summary>
    private async Task<IReadOnlyList<KnownWords>> KnownAsync(TurnScene scene, string text, Draft? draft, CancellationToken cancellationToken)
    {
        var people = new Dictionary<string, Person>(StringComparer.Ordinal);
        if (draft?.PersonId is { } id && await notebook.FindPersonAsync(scene.User, id, cancellationToken) is { } reader)
        {
            people[reader.Id] = reader;
        }

        foreach (var word in Masker.RareWords(text).Take(MostSearches))
        {
            foreach (var person in await notebook.SearchPeopleAsync(scene.User, word, MostFound, cancellationToken))
            {
                people[person.Id] = person;
            }
        }

        var known = new List<KnownWords>();
        Named(known, scene.Profile.Name);
        Named(known, draft?.Sender);
        Named(known, draft?.Reader.Name);
        Named(known, draft?.Referrer?.Name);
        Body(known, draft?.Reader.Company);
        foreach (var word in draft?.Named ?? [])
        {
            Named(known, word);
        }

        foreach (var person in people.Values)
        {
            Named(known, person.Name);
            Named(known, person.IntroducedByName);
            Body(known, person.Company);
            foreach (var detail in person.Interests.Concat(person.Tags).Concat(person.Notes).Append(person.HowKnown).Append(person.HowIntroducerKnows).OfType<string>())
            {
                known.AddRange(Masker.RareWords(detail).Select(w => new KnownWords(w, MaskKind.Detail)));
            }
        }

        return known;
    }

    private static void Named(List<KnownWords> known, string? name)
    {
        if (!string.IsNullOrWhiteSpace(name) && !Names.IsDescription(name))
        {
            known.Add(new KnownWords(name, MaskKind.Name));
            known.AddRange(Masker.RareWords(name).Select(w => new KnownWords(w, MaskKind.Name)));
        }
    }

    private static void Body(List<KnownWords> known, string? company)
    {
        if (!string.IsNullOrWhiteSpace(company))
        {
            known.Add(new KnownWords(company, MaskKind.Company));
            known.AddRange(Masker.RareWords(company).Select(w => new KnownWords(w, MaskKind.Company)));
        }
    }
}
