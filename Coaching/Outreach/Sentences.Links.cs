using System.Text.RegularExpressions;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>What links the two, as a sentence to the reader.</summary>
internal static partial class Sentences
{
    private static string? LinkOf(Draft draft)
    {
        if (draft.Referrer is { NameAllowed: true } referrer)
        {
            var name = Names.Tidy(referrer.Name);
            return referrer.Relation is null
                ? Script.Say("link_referrer_plain", 0, name)
                : Script.Say("link_referrer_relation", 0, name, ReaderVoice.Tidy(referrer.Relation));
        }

        if (draft is { Link: null, SaysWho: true, Story: { } story })
        {
            return draft.Tie >= Strength.Met
                ? Ended(Words.Capital(Joined(ReaderVoice.Tidy(story, NamesIn(draft)))))
                : Script.Say("who", 0, Ended(Words.Capital(Joined(ReaderVoice.Tidy(story, NamesIn(draft))))));
        }

        if (draft.Link is null)
        {
            return draft.Kind == MessageKind.Reconnect ? Script.Say("since") : draft.Settled(Slot.Link) ? null : Gap(draft, "gap_link_sentence", Slot.Link);
        }

        var link = Joined(ForReader(draft, Together(Described().Replace(draft.Link, ""))));
        var sentence = Phrase.ShapeOf(link) == PhraseShape.Noun ? Script.Say("link_noun", 0, link) : Ended(Words.Capital(link));
        sentence = draft is { SaysWho: true, Story: { } who } ? $"{sentence} {Ended(Words.Capital(Joined(ReaderVoice.Tidy(who, NamesIn(draft)))))}" : sentence;
        return draft.Kind == MessageKind.Reconnect && !SaysSince().IsMatch(link) ? $"{sentence} {Script.Say("since")}" : sentence;
    }

    /// <summary>A link short enough for a subject: "We met at the harbor fair"; null where it is longer, or no "we".</summary>
    public static string? Shared(Draft draft, string link) =>
        ForReader(draft, Together(link)) is var said && Phrase.WordsOf(said) is ["we" or "We", _, .. { Length: <= 5 }] && said.IndexOfAny([',', '.', ';']) < 0 ? Words.Capital(said) : null;

    /// <summary>"met her husband at a club": her husband, not her.</summary>
    private static bool IsHers(string[] words) =>
        words is [_, var her, var what, ..] && her.Equals("her", StringComparison.OrdinalIgnoreCase)
        && what.ToLowerInvariant() is not ("at" or "in" or "on" or "during" or "through" or "when" or "while" or "once" or "twice" or "last" or "this" or "by" or "there" or "here" or "over" or "via" or "with" or "a" or "an" or "two" or "three" or "yesterday" or "today" or "briefly" or "before" or "after" or "years" or "for" or "and" or "outside" or "near" or "online");

    /// <summary>"met him at the Chamber" is "we met at the Chamber".</summary>
    private static string Together(string link)
    {
        var all = Phrase.WordsOf(link);
        var words = all;
        if (words is ["i" or "I", ..])
        {
            words = words[1..];
        }

        if (words is [var used, var to, var did, var beside, var them, ..] && used.ToLowerInvariant() is "used" && to.ToLowerInvariant() is "to" && beside.ToLowerInvariant() is "with" && them.ToLowerInvariant() is "him" or "her" or "them")
        {
            return $"we used to {did} together {string.Join(' ', words[5..])}".TrimEnd();
        }

        return words is ["it" or "It", "was", "in" or "at" or "on" or "during", ..] ? $"we met {link[link.IndexOf(words[2], StringComparison.Ordinal)..]}"
            : words is [var verb, var whom, ..] && verb.ToLowerInvariant() is "met" && whom.ToLowerInvariant() is "him" or "her" or "them" && !IsHers(words) ? $"we met {string.Join(' ', words[2..])}"
            : words is [var v, "with" or "to", var w, ..] && v.ToLowerInvariant() is "worked" or "studied" or "talked" or "spoke" or "chatted" or "volunteered" or "served" or "played" && w.ToLowerInvariant() is "him" or "her" or "them" ? $"we {v.ToLowerInvariant()} together {string.Join(' ', words[3..])}".TrimEnd()
            : IsHers(words) && words[0].Equals("met", StringComparison.OrdinalIgnoreCase) ? $"I met {string.Join(' ', words[1..])}"
            : words.Length < all.Length && words is [var alone, ..] && alone.ToLowerInvariant() is not ("met" or "both" or "share" or "shared" or "talked" or "spoke" or "chatted") && !words.Any(w => w.ToLowerInvariant() is "with" or "together" or "both") ? link
            : words is [var only, ..] && only.ToLowerInvariant() is "both" or "live" or "lived" or "share" or "shared" or "met" or "worked" or "studied" or "talked" or "spoke" or "chatted" or "went" or "played" or "served" or "volunteered" ? $"we {string.Join(' ', words)}"
            : link;
    }

    /// <summary>"he's a sweep in my village, I met him at our stove": who he is needs no word where a meeting is told.</summary>
    [GeneratedRegex(@"^(?:he|she|they)(?:'s|'re| is| are| was| were)\s+[^,.]{2,60},\s+(?:and\s+)?(?=(?:i|we)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Described();

    /// <summary>Whether a link says itself how long it was.</summary>
    [GeneratedRegex(@"\b(?:it's been|it has been|haven't|have not|hadn't|since|years? ago|ages)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysSince();
}
