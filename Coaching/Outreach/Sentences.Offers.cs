using System.Text.RegularExpressions;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>What the user can give, as sentences to the reader.</summary>
internal static partial class Sentences
{
    public static string? OfferOf(Draft draft)
    {
        if (draft.Offer is not { } offer)
        {
            return draft.Passed.Contains(Slot.Offer) && draft.Tie < Strength.Talked ? Script.Say("offer_none", draft.Wording)
                : draft.Settled(Slot.Offer) ? null
                : Gap(draft, "gap_offer_sentence", Slot.Offer);
        }

        return string.Join(' ', OfferSentences().Split(offer).Where(s => s.Length > 0).Select(s => Offered(draft, s)));
    }

    /// <summary>One sentence of what is offered.</summary>
    private static string Offered(Draft draft, string offer)
    {
        var phrase = Without(offer, ["actually", "but", "and", "also", "oh", "plus", "ok", "maybe", "i guess", "perhaps", "well", "to"]);
        if (Phrase.IsDone(phrase))
        {
            // "made a map of every shortcut", "got a spare pair": what the user did, or has.
            phrase = (Phrase.WordsOf(phrase)[0].ToLowerInvariant() is "got" or "been" ? "I've " : "I ") + char.ToLowerInvariant(phrase[0]) + phrase[1..];
        }

        if (Phrase.WordsOf(phrase) is [var modal, _, ..] && modal.ToLowerInvariant() is "can" or "could" or "would" or "will" or "might" && !phrase.TrimEnd().EndsWith('?'))
        {
            // "could look over their survey" is what the user could do.
            phrase = $"I {char.ToLowerInvariant(phrase[0])}{phrase[1..]}";
        }

        phrase = Willing().Replace(phrase, m => $"I'd be {m.Groups["how"].Value.ToLowerInvariant()} to ", 1);
        var turned = Joined(ForReader(draft, phrase));
        if (Phrase.ShapeOf(phrase) == PhraseShape.Noun && ThenClause().Match(turned) is { Success: true } then)
        {
            // "my label printer, she can have it".
            return $"{Script.Say("offer_noun", draft.Wording, turned[..then.Index])} {Ended(Words.Capital(turned[(then.Index + 2)..]))}";
        }

        return Phrase.ShapeOf(phrase) switch
        {
            PhraseShape.Action => Script.Say(Phrase.WordsOf(phrase)[0].ToLowerInvariant() is "thank" or "congratulate" or "meet" or "greet" ? "offer_like" : "offer_do", draft.Wording, turned),
            PhraseShape.Clause => Ended(Words.Capital(turned)),
            PhraseShape.IndirectQuestion or PhraseShape.DirectQuestion => Script.Say("offer_do", draft.Wording, Script.Say("tell", 0, turned)),
            _ => Script.Say("offer_noun", draft.Wording, turned),
        };
    }

    [GeneratedRegex(@"(?<!\b(?:st|dr|mrs?|ms|prof|no|vs|etc|e\.g|i\.e))[.!]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfferSentences();

    [GeneratedRegex(@",\s(?=(?:you|it|they|i|we)(?:'\w+)?\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThenClause();

    [GeneratedRegex(@"^(?:(?:i'm|im|i am|i'd be|i would be|would be)\s+)?(?<how>happy|glad|willing)\s+to\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Willing();

    /// <summary>"it halved the questions, happy to send a photo".</summary>
    [GeneratedRegex(@"[,.]\s+(?:and\s+|so\s+)?(?:(?:i'm|i'd be)\s+)?(?<how>happy|glad|willing)\s+to\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlsoWilling();

    /// <summary>"I keep a list, could share it".</summary>
    [GeneratedRegex(@",\s+(?:and\s+)?(?<can>can|could|would|will|might)\s+(?!you\b|we\b|i\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlsoCan();
}
