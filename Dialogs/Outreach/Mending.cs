using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>What putting something right came to.</summary>
/// <param name="Draft">The draft after it.</param>
/// <param name="Says">The word for what is said of it.</param>
/// <param name="Meant">What is meant, for that word.</param>
internal sealed record Mended(Draft Draft, string Says, string Meant);

/// <summary>
/// Puts right in a draft what the user takes back: "no wait, it was a Tuesday", "not the owner, the manager", "scratch that, she works at
/// Fabrikam". What has no place in the draft is asked again, and never becomes a part of the message.
/// </summary>
internal static class Mending
{
    private const int LongestShown = 60;

    private static readonly string[] Leads = ["in ", "on ", "at ", "by "];

    private static readonly Words Coach = new(OutreachWords.ResourceManager);

    /// <summary>The draft as it is meant; null where the words put nothing right.</summary>
    /// <param name="draft">The draft as it is.</param>
    /// <param name="utterance">What was said.</param>
    /// <param name="isOpen">Whether the draft is being asked about: what has no place is asked again then.</param>
    public static Mended? Mend(Draft draft, Utterance utterance, bool isOpen)
    {
        if (Meant.In(utterance.Text) is not { } meant || SaidSteps.In(utterance.Text) is not null)
        {
            return null;
        }

        if (Travelling(draft, utterance, meant) is { } other)
        {
            return new(other with { Version = draft.Version + 1 }, "channel_changed", Coach.Say("channel_a_" + other.Channel));
        }

        var shown = meant.Text.Length > LongestShown ? meant.Text[..LongestShown] + "…" : Leads.Aggregate(meant.Text, (text, lead) => text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && meant.IsOfKind ? text[lead.Length..] : text);
        Slot[] settled = [.. Plan.Asked(draft.Kind).Where(draft.Settled)];
        var after = meant.Not is not null ? Swapped(draft, meant)
            : InPlace(draft, meant) ?? AtWork(draft, utterance, meant) ?? (meant.IsPlain ? Told(draft, meant) : null);
        if (after is not null)
        {
            return new(after with { Version = draft.Version + 1 }, "meant", shown);
        }

        if (!isOpen || !meant.TakesBack || !(meant.IsShort || meant.Text.Length == 0))
        {
            return null;
        }

        return meant.IsOfKind || settled.Length == 0 ? new(draft, "meant_nothing", shown)
            : new(draft.Reopen(settled[^1]) with { Version = draft.Version + 1 }, "meant_again", shown);
    }

    /// <summary>One phrase for another wherever it was said.</summary>
    private static Draft? Swapped(Draft draft, Meant meant)
    {
        var after = Each(draft, meant.Put, all: true);
        var role = meant.Put(draft.Reader.Role);
        var company = meant.Put(draft.Reader.Company);
        after = role is null && company is null ? after : (after ?? draft) with { Reader = draft.Reader with { Role = role ?? draft.Reader.Role, Company = company ?? draft.Reader.Company } };
        return meant.Put(draft.Own) is { } own ? (after ?? draft) with { Own = own } : after;
    }

    /// <summary>A day for a day, a number for a number; or one thing for the one that stands as it does in what was said last.</summary>
    private static Draft? InPlace(Draft draft, Meant meant) =>
        Each(draft, meant.Put, all: false)
        ?? (meant.Put(draft.Own) is { } own ? draft with { Own = own } : null)
        ?? (meant is { IsPlain: true, IsOfKind: false } && LastSaid(draft) is { } slot ? Each(draft, meant.PutThing, all: false, slot) : null);

    /// <summary>Another firm or another work of the reader's: "Fabrikam", "the manager".</summary>
    private static Draft? AtWork(Draft draft, Utterance utterance, Meant meant)
    {
        if (meant is not { IsPlain: true, IsShort: true } || Phrase.ShapeOf(meant.Text) == PhraseShape.Clause)
        {
            return null;
        }

        var company = draft.Reader.Company is not null && utterance.Companies is [var at] ? Names.Tidy(at.Text) : null;
        var role = draft.Reader.Role is not null && utterance.Roles is [var does] ? does.Text : null;
        return company is null && role is null ? null : draft with { Reader = draft.Reader with { Company = company ?? draft.Reader.Company, Role = role ?? draft.Reader.Role } };
    }

    /// <summary>Another way for the message: "sorry, I meant LinkedIn".</summary>
    private static Draft? Travelling(Draft draft, Utterance utterance, Meant meant) =>
        meant is { Not: null, IsPlain: true, Way: { } way } && Each(draft, meant.Put, all: false) is null && DraftDesk.ChannelOf(way, utterance.Text) is var channel && channel != draft.Channel ? draft with { Channel = channel } : null;

    /// <summary>A whole sentence in the place of what it answers: "scratch that, she works at Fabrikam".</summary>
    private static Draft? Told(Draft draft, Meant meant) =>
        meant.Text.Length == 0 || (meant.IsShort && Phrase.ShapeOf(meant.Text) != PhraseShape.Clause) ? null : DraftTaking.Instead(draft, meant.Text, LastSaid(draft));

    private static Slot? LastSaid(Draft draft) =>
        Plan.Asked(draft.Kind).Where(s => !draft.Passed.Contains(s) && draft.Settled(s)).Cast<Slot?>().LastOrDefault();

    /// <summary>The draft with the first of its words changed that can be, or all of them; null where none can.</summary>
    private static Draft? Each(Draft draft, Func<string?, string?> put, bool all, Slot? only = null)
    {
        Draft? after = null;
        foreach (var slot in only is { } one ? [one] : Plan.Asked(draft.Kind).Reverse())
        {
            var now = after ?? draft;
            var changed = slot switch
            {
                Slot.Link => put(now.Link) is { } link ? now with { Link = link } : now.Referrer is { HowTheyKnow: { } how } known && put(how) is { } knows ? now with { Referrer = known with { HowTheyKnow = knows } }
                    : now.Referrer is { Relation: { } relation } related && put(relation) is { } other ? now with { Referrer = related with { Relation = other } }
                    : now.Referrer is { } unnamed && Names.IsDescription(unnamed.Name) && put(unnamed.Name) is { } called ? now with { Referrer = unnamed with { Name = called } } : null,
                Slot.Reason => put(now.Reason) is { } reason ? now with { Reason = reason } : put(now.Alike) is { } alike ? now with { Alike = alike } : null,
                Slot.Offer => put(now.Offer) is { } offer ? now with { Offer = offer } : null,
                _ => put(now.Question) is { } question ? now with { Question = question } : put(now.Goal) is { } goal ? now with { Goal = goal } : null,
            };
            after = changed ?? after;
            if (after is not null && !all)
            {
                break;
            }
        }

        return after;
    }
}
