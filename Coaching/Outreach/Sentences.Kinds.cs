using System.Text.RegularExpressions;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>The kinds of messages that request nothing, or only a name (F25; P7, P7b).</summary>
internal static partial class Sentences
{
    private static IEnumerable<Sentence> Give(Draft draft)
    {
        if (draft.IsHard)
        {
            return Kindness(draft);
        }

        Sentence[] gives = draft.Offer is null && draft.Passed.Contains(Slot.Offer) ? []
            : [new(Part.Offer, draft.Offer is null ? Gap(draft, "gap_give_sentence", "gap_Offer_Give", Slot.Offer) : Given(draft, draft.Offer))];
        Sentence[] why = draft.Reason is null && draft.Passed.Contains(Slot.Reason) ? gives.Length == 0 ? [new(Part.Reason, Script.Say("give_plain"))] : []
            : [new(Part.Question, draft.Reason is null ? Gap(draft, "gap_give_why_sentence", "gap_Reason_Give", Slot.Reason) : Said(draft, "give_why", draft.Reason, Slot.Reason))];
        return [.. gives, .. why, new(Part.Out, Script.Say("out_give"))];
    }

    /// <summary>A kind word comes before what is offered (P7b).</summary>
    private static IEnumerable<Sentence> Kindness(Draft draft)
    {
        // "he taught me how to graft trees", of her husband: a memory, and nothing that was heard of her.
        var isMemory = draft.Reason is { } told && ForReader(draft, told) is var turned && Phrase.WordsOf(turned) is ["he" or "she" or "He" or "She" or "I" or "we" or "We", ..];
        Sentence heard = new(Part.Reason, isMemory ? $"{Script.Say("kind_plain")} {Ended(Words.Capital(ForReader(draft, draft.Reason!)))}" : draft.Reason is not null ? Said(draft, "kind", draft.Reason, Slot.Reason) : Script.Say("kind_plain"));
        Sentence[] hand = draft.Offer is null
            ? draft.Passed.Contains(Slot.Offer) ? [] : [new(Part.Offer, Gap(draft, "gap_offer_sentence", "gap_Offer_Hard", Slot.Offer))]
            : [new(Part.Offer, OfferOf(draft)!)];
        return [heard, .. hand, new(Part.Out, Script.Say("out_give"))];
    }

    /// <summary>One's own things are handed over, others' were come across.</summary>
    private static string Given(Draft draft, string offer)
    {
        var first = Phrase.WordsOf(offer).FirstOrDefault()?.ToLowerInvariant();
        var turned = ForReader(draft, offer);
        return Phrase.ShapeOf(offer) switch
        {
            PhraseShape.Action => Script.Say("offer_do", draft.Wording, turned),
            PhraseShape.Clause => Ended(Words.Capital(turned)),
            _ when first is "my" or "our" => Script.Say("give_own", draft.Wording, turned),
            _ => Script.Say(draft.Reason is null && draft.Passed.Contains(Slot.Reason) ? "give_noun" : "give_noun_why", draft.Wording, turned),
        };
    }

    /// <summary>Asks somebody near for an introduction, or whom they know.</summary>
    private static IEnumerable<Sentence> AskReferrer(Draft draft)
    {
        if (draft.Question is null && Composer.NoteToReferrer(draft) is { } note)
        {
            yield return new(Part.Reason, note);
            yield break;
        }

        if (draft.Goal is { } goal)
        {
            yield return new(Part.Goal, Script.Say("referrer_goal", draft.Wording, ReaderVoice.Tidy(goal, NamesIn(draft))));
        }

        var asked = draft.Question is { } question ? ForReader(draft, question) : null;
        var first = asked is null ? null : Phrase.WordsOf(asked).FirstOrDefault()?.ToLowerInvariant();
        yield return new(Part.Question, first switch
        {
            null => Script.Say("referrer_who"),
            "know" or "knows" => Script.Say("referrer_know", 0, asked!.Split(' ', 2)[^1]),
            "who" or "whom" => Ended(Script.Say("referrer_tell", 0, asked!)),
            "introduce" or "connect" or "put" => Script.Say("referrer_would", 0, asked!),
            _ => Script.Say("referrer_for", 0, asked!),
        });
        if (draft.Reason is not null || !draft.Passed.Contains(Slot.Reason))
        {
            yield return new(Part.Reason, draft.Reason is null ? Gap(draft, "gap_referrer_sentence", "gap_Reason_AskReferrer", Slot.Reason) : Said(draft, "referrer_why", draft.Reason, Slot.Reason));
        }

        yield return new(Part.Step, Script.Say("referrer_step"));
        yield return new(Part.Out, Script.Say("out", draft.Wording));
    }

    /// <summary>Thanks for a meeting name it, then what stayed, then what follows; other thanks name what they are for.</summary>
    private static IEnumerable<Sentence> Thanks(Draft draft)
    {
        if (draft.Link is null)
        {
            return Simple(draft, "thanks");
        }

        Sentence[] about = draft.Reason is null ? [] : [new(Part.Reason, Stayed(draft, ForReader(draft, draft.Reason).Split("; ").Aggregate((one, more) => Script.Say("two", 0, one, more))))];
        Sentence[] brings = draft.Offer is null ? [] : [new(Part.Offer, Script.Say(Phrase.ShapeOf(draft.Offer) == PhraseShape.Action ? "thanks_promised_do" : "thanks_promised", draft.Wording, ForReader(draft, draft.Offer)))];
        return [new(Part.Link, Script.Say("thanks_noun", 0, ForReader(draft, draft.Link))), .. about, .. brings, new(Part.Out, Script.Say("thanks_close"))];
    }

    private static string Stayed(Draft draft, string reason) => Phrase.WordsOf(reason) is [var first, ..] && first.Equals("you", StringComparison.OrdinalIgnoreCase)
        ? Script.Say("thanks_stayed_you", draft.Wording, Words.Capital(reason))
        : Script.Say("thanks_stayed", draft.Wording, reason);

    private static IEnumerable<Sentence> Simple(Draft draft, string kind)
    {
        if (kind == "progress" && draft.Reason is { } news && AndHelped().Match(news) is { Success: true } helped)
        {
            // "I took the job, she helped me with the interview": that she helped is said once.
            yield return new(Part.Reason, $"{Script.Say("news_clause", draft.Wording, ForReader(draft, news[..helped.Index]))} {Ended(Words.Capital(ForReader(draft, helped.Groups["how"].Value)))}");
        }
        else
        {
            yield return new(Part.Reason, draft.Reason is null && draft.Passed.Contains(Slot.Reason) ? Script.Say(kind + "_plain") : Said(draft, kind, draft.Reason, Slot.Reason));
        }

        foreach (var sentence in Optional(Part.Offer, draft, draft.Offer))
        {
            yield return sentence;
        }

        yield return new(Part.Out, Script.Say(kind + "_close"));
    }

    [GeneratedRegex(@"[,.]\s+(?:and\s+)?(?<how>(?:he|she|they)\s+(?:really\s+)?helped\b.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndHelped();

    private static IEnumerable<Sentence> Reminder(Draft draft)
    {
        if (draft.Link is { } before)
        {
            yield return new(Part.Link, Script.Say("reminder_back", 0, ForReader(draft, before)));
        }

        if (draft.Reason is not null || !draft.Passed.Contains(Slot.Reason))
        {
            yield return new(Part.Reason, draft.Reason is null ? Gap(draft, "gap_reminder_sentence", "gap_Reason_Reminder", Slot.Reason) : Said(draft, "reminder_new", draft.Reason, Slot.Reason));
        }
        else if (draft.Link is null)
        {
            yield return new(Part.Link, Script.Say("reminder_plain"));
        }

        foreach (var sentence in Optional(Part.Offer, draft, draft.Offer))
        {
            yield return sentence;
        }

        yield return new(Part.Step, Script.Say("reminder_step", 0, draft.Minutes));
        yield return new(Part.Out, Script.Say("out", draft.Wording));
    }
}
