using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>How often to be in touch, by person or by tag (F55, F56): "keep in touch with Jim every month", "every 2 weeks for mentors".</summary>
public sealed class RhythmCapability(PeopleDesk desk) : ICapability, IOverhears
{
    private const int MostTagged = 200;

    private static readonly Words Coach = new(RhythmWords.ResourceManager);

    /// <inheritdoc/>
    public async Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(utterance);
        if (dc.ActiveDialog?.Id is not (null or nameof(Outreach.OutreachDialog) or nameof(ReminderDialog)))
        {
            return null;
        }

        if (RhythmReader.Asks(utterance.Text) && utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name || p.Resolved is not null) is { } of && await desk.MeantAsync(dc.Context, of.Text, of, cancellationToken) is [var asked])
        {
            PeopleDesk.Spoke(dc.Context, asked);
            return await dc.AnswerAsync(Of(asked), cancellationToken);
        }

        if (RhythmReader.ReadAgain(utterance.Text) is { } again && dc.Context.Scene().Profile is { Recent: [var spoken, ..] } profile && profile.Turns - spoken.Turn <= 1 && await desk.FindAsync(dc.Context, spoken.Id, cancellationToken) is { } set)
        {
            return await dc.AnswerAsync(await PersonAsync(dc, set, again, cancellationToken), cancellationToken);
        }

        if (RhythmReader.Read(utterance.Text) is not { } read)
        {
            return null;
        }

        var (tag, tagged) = await TaggedAsync(dc, read.Who, cancellationToken);
        var mention = utterance.People.FirstOrDefault(p => read.Who.Contains(p.Text, StringComparison.OrdinalIgnoreCase));
        var meant = tagged.Length > 0 ? [] : await desk.MeantAsync(dc.Context, read.Who, mention, cancellationToken);
        if (tagged.Length == 0 && meant.Count == 0 && mention is { Kind: PersonMentionKind.Name } && mention.Length == read.Who.Length)
        {
            // Somebody new, by name: no tag is called so.
            return await dc.AnswerAsync(read.Days is null ? Coach.Say("unknown", 0, Names.Tidy(read.Who)) : await PersonAsync(dc, new Person { Id = $"p{dc.Context.Scene().Profile.Turns}", Name = Names.Tidy(read.Who) }, read, cancellationToken), cancellationToken);
        }

        var says = tagged.Length == 0 && meant.Count == 1 ? await PersonAsync(dc, meant[0], read, cancellationToken)
            : tagged.Length == 0 && meant.Count > 1 ? Coach.Say("which", 0, read.Who, string.Join(", ", meant.Take(4).Select(p => p.Name)))
            : await TagAsync(dc, tag, tagged, read, cancellationToken);
        return await dc.AnswerAsync(says, cancellationToken);
    }

    /// <summary>Those of a tag; "chamber people" is the tag "chamber" where nobody is tagged with the whole.</summary>
    private async Task<(string Tag, Person[] Tagged)> TaggedAsync(DialogContext dc, string who, CancellationToken cancellationToken)
    {
        var tag = TagRhythm.Bare(who);
        foreach (var able in new[] { tag, RhythmReader.TagIn(tag) }.Where(t => t.Length > 0).Distinct())
        {
            var found = await desk.Notebook.SearchPeopleAsync(dc.Context.Scene().User, able, MostTagged, cancellationToken);
            if (found.Where(p => p.Tags.Any(t => TagRhythm.Bare(t) == able)).ToArray() is { Length: > 0 } tagged)
            {
                return (able, tagged);
            }
        }

        return (RhythmReader.TagIn(tag) is { Length: > 0 } bare ? bare : tag, []);
    }

    /// <summary>The best and the latest day; before the first contact it is counted from the day on which it was set.</summary>
    private static (DateOnly Best, DateOnly Latest)? DaysFor(Person person) =>
        Rhythm.DaysFor(person) ?? (person is { EveryDays: { } every, NextContact: { } first } ? (first, first.AddDays((every + 1) / 2)) : null);

    /// <summary>When to be in touch with somebody, and how to change it.</summary>
    private static string Of(Person person)
    {
        var name = Names.CalledAs(person.Name);
        return DaysFor(person) is var (best, latest) ? Coach.Say("of", 0, name, DayWords.Short(best), DayWords.Short(latest)) : Coach.Say("of_none", 0, name);
    }

    private async Task<string> PersonAsync(DialogContext dc, Person person, RhythmReading read, CancellationToken cancellationToken)
    {
        var today = dc.Context.Scene().Today;
        var after = person.InTouchEvery(read.Days, today);
        await desk.KeepAsync(dc.Context, after, cancellationToken);
        var name = Names.CalledAs(person.Name);

        var next = DaysFor(after);
        return read.Days is null ? Coach.Say("off", 0, name)
            : next is var (best, latest) && best >= today ? Coach.Say("set", dc.Context.Scene().Profile.Turns, name, Often(read), DayWords.Short(best), DayWords.Short(latest))
            : Coach.Say("set_now", 0, name, Often(read));
    }

    private async Task<string> TagAsync(DialogContext dc, string tag, Person[] tagged, RhythmReading read, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var others = scene.Profile.TagRhythms.Where(r => TagRhythm.Bare(r.Tag) != tag);
        var all = read.Days is { } days ? others.Append(new TagRhythm(tag, days)).TakeLast(TagRhythm.Most) : others;
        foreach (var person in tagged)
        {
            await desk.Notebook.SaveAsync(scene.User, person.InTouchEvery(read.Days, scene.Today), cancellationToken);
        }

        scene = dc.Context.Scene();
        dc.Context.SetScene(scene with { Profile = scene.Profile with { TagRhythms = all.ToArray() } });
        return read.Days is null ? Coach.Say("tag_off", 0, tag)
            : tagged.Length == 0 ? Coach.Say("tag_nobody", 0, tag, Often(read))
            : Coach.Say("tag_set", 0, tag, Often(read), string.Join(", ", tagged.Take(5).Select(p => p.Name)) + (tagged.Length > 5 ? "…" : ""));
    }

    /// <summary>"every 2 weeks", "every month".</summary>
    private static string Often(RhythmReading read) => Coach.Say(read.Count == 1 ? "every_one" : "every_more", 0, read.Count, Coach.Say($"unit_{read.Unit}{(read.Count == 1 ? "" : "s")}"));
}
