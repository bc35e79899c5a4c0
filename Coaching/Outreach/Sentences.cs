using System.Text.RegularExpressions;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>The parts of a message, in the order in which they stand.</summary>
internal enum Part
{
    Link,
    Story,
    Reason,
    Offer,
    Question,
    Honest,
    Goal,
    Step,
    Out,
    Warm,
}

/// <summary>One sentence or more that do one thing in a message.</summary>
internal sealed record Sentence(Part Part, string Text);

/// <summary>Puts each thing the user said into a sentence to the reader.</summary>
internal static partial class Sentences
{
    private static readonly Words Script = new(ScriptWords.ResourceManager);

    private static readonly string[] ReasonLeads = ["actually", "well", "ok", "because of", "because", "cause", "bc", "cuz", "since", "that", "for"];

    /// <summary>The sentences of a draft; a gap is a sentence with the mark in it.</summary>
    public static IReadOnlyList<Sentence> Of(Draft draft) => draft.Kind switch
    {
        MessageKind.FirstNote or MessageKind.Reconnect => [.. Request(draft)],
        MessageKind.Give => [.. Give(draft)],
        MessageKind.AskReferrer => [.. AskReferrer(draft)],
        MessageKind.Thanks => [.. Thanks(draft)],
        MessageKind.Congratulations => [.. Simple(draft, "congratulations")],
        MessageKind.ProgressNews => [.. Simple(draft, draft.ReaderHelped ? "progress" : "news")],
        MessageKind.AnswerToNo => [new(Part.Reason, Script.Say("no_clause")), .. Optional(Part.Reason, draft, draft.Reason), new(Part.Out, Script.Say("no_close"))],
        MessageKind.Reminder => [.. Reminder(draft)],
        _ => throw new ArgumentOutOfRangeException(nameof(draft)),
    };

    /// <summary>Names in the draft whose capitals are restored.</summary>
    public static string[] NamesIn(Draft draft) => [.. new[] { draft.Referrer?.Name, draft.Reader.Company }.OfType<string>(), .. draft.Named];

    /// <summary>A phrase of the user's, turned to the reader.</summary>
    public static string ForReader(Draft draft, string phrase) => ReaderVoice.ToReader(WithoutLead(phrase), draft.Reader, NamesIn(draft));

    /// <summary>A reason without "because".</summary>
    public static string WithoutLead(string phrase) => Without(phrase, ReasonLeads);

    private static IEnumerable<Sentence> Request(Draft draft)
    {
        if (LinkOf(draft) is { } link)
        {
            yield return new(Part.Link, link);
        }

        if (draft.Story is { } story && !draft.SaysWho && draft.Channel is MessageChannel.Phone or MessageChannel.InPerson)
        {
            yield return new(Part.Story, Ended(Words.Capital(ReaderVoice.Tidy(story, NamesIn(draft)))));
        }

        yield return new(Part.Reason, ReasonOf(draft));
        if (OfferOf(draft) is { } offer)
        {
            yield return new(Part.Offer, offer);
        }

        yield return new(Part.Question, QuestionOf(draft));
        if (draft.SaysNoJob)
        {
            yield return new(Part.Honest, draft.Goal is null ? Script.Say("no_job", draft.Wording) : Script.Say("goal", draft.Wording, ReaderVoice.Tidy(draft.Goal, NamesIn(draft))));
        }
        else if (draft.Goal is not null && draft.Shortened == 0 && draft.Channel is MessageChannel.Email or MessageChannel.Phone or MessageChannel.InPerson)
        {
            yield return new(Part.Goal, Script.Say("goal", draft.Wording, ReaderVoice.Tidy(draft.Goal, NamesIn(draft))));
        }

        yield return new(Part.Step, StepOf(draft));
        yield return new(Part.Out, Script.Say("out", draft.Wording));
        if (draft.Warmer)
        {
            yield return new(Part.Warm, Script.Say(draft.Tie >= Strength.Talked ? "warm_near" : "warm"));
        }
    }

    private static IEnumerable<Sentence> Optional(Part part, Draft draft, string? phrase) =>
        phrase is null ? [] : [new(part, Ended(Words.Capital(ForReader(draft, phrase))))];

    private static string Said(Draft draft, string key, string? phrase, Slot slot)
    {
        if (phrase is null)
        {
            return Gap(draft, Script.Has($"gap_{key}_sentence") ? $"gap_{key}_sentence" : $"gap_{slot.ToString().ToLowerInvariant()}_sentence", $"gap_{slot}_{draft.Kind}", slot);
        }

        var turned = ForReader(draft, phrase);
        return Phrase.ShapeOf(turned) is PhraseShape.Noun or PhraseShape.About
            ? Script.Say(key + "_noun", draft.Wording, turned)
            : Script.Say(key + "_clause", draft.Wording, key is "thanks" ? Words.Capital(turned) : turned);
    }

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
            return Script.Say("who", 0, Ended(Words.Capital(ReaderVoice.Tidy(story, NamesIn(draft)))));
        }

        if (draft.Link is null)
        {
            return draft.Kind == MessageKind.Reconnect ? Script.Say("since") : draft.Settled(Slot.Link) ? null : Gap(draft, "gap_link_sentence", Slot.Link);
        }

        var link = ForReader(draft, Together(draft.Link));
        var sentence = Phrase.ShapeOf(link) == PhraseShape.Noun ? Script.Say("link_noun", 0, link) : Script.Say("link_clause", 0, Words.Capital(link));
        return draft.Kind == MessageKind.Reconnect ? $"{sentence} {Script.Say("since")}" : sentence;
    }

    /// <summary>A link short enough for a subject: "We met at the harbor fair"; null where it is longer, or no "we".</summary>
    public static string? Shared(Draft draft, string link) =>
        ForReader(draft, Together(link)) is var said && Phrase.WordsOf(said) is ["we" or "We", _, .. { Length: <= 5 }] && said.IndexOfAny([',', '.', ';']) < 0 ? Words.Capital(said) : null;

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

        return words is [var verb, var whom, ..] && verb.ToLowerInvariant() is "met" && whom.ToLowerInvariant() is "him" or "her" or "them" ? $"we met {string.Join(' ', words[2..])}"
            : words is [var v, "with" or "to", var w, ..] && v.ToLowerInvariant() is "worked" or "studied" or "talked" or "spoke" or "chatted" or "volunteered" or "served" or "played" && w.ToLowerInvariant() is "him" or "her" or "them" ? $"we {v.ToLowerInvariant()} together {string.Join(' ', words[3..])}".TrimEnd()
            : words.Length < all.Length && words is [var alone, ..] && alone.ToLowerInvariant() is not ("met" or "both" or "share" or "shared" or "talked" or "spoke" or "chatted") && !words.Any(w => w.ToLowerInvariant() is "with" or "together" or "both") ? link
            : words is [var only, ..] && only.ToLowerInvariant() is "both" or "live" or "lived" or "share" or "shared" or "met" or "worked" or "studied" or "talked" or "spoke" or "chatted" or "went" or "played" or "served" or "volunteered" ? $"we {string.Join(' ', words)}"
            : link;
    }

    private static string ReasonOf(Draft draft)
    {
        if (draft.Reason is null)
        {
            return draft.Passed.Contains(Slot.Reason) ? ReasonFromReader(draft) : Gap(draft, "gap_reason_sentence", Slot.Reason);
        }

        var phrase = WithoutLead(draft.Reason);
        phrase = Found().IsMatch(phrase) ? "I " + phrase : phrase;
        var turned = ForReader(draft, phrase);
        var first = Phrase.WordsOf(turned).FirstOrDefault() ?? "";
        var spoken = draft.Channel switch { MessageChannel.Phone => "_phone", MessageChannel.InPerson => "_person", _ => "" };
        var text = Phrase.ShapeOf(phrase) switch
        {
            PhraseShape.Noun or PhraseShape.About or PhraseShape.IndirectQuestion => Script.Say("reason_noun" + spoken, draft.Wording, turned),
            _ when first.StartsWith("you", StringComparison.OrdinalIgnoreCase) => Script.Say("reason_clause" + spoken, draft.Wording, turned),
            _ => Words.Capital(turned),
        };
        if (draft.Alike is null || draft.Shortened > 1)
        {
            return Ended(text);
        }

        var alike = ForReader(draft, draft.Alike);
        return Phrase.StartsWithSubject(alike) && !text.Contains('.', StringComparison.Ordinal) ? Ended(Script.Say("two", 0, text, alike)) : $"{Ended(text)} {Ended(Words.Capital(alike))}";
    }

    private static string ReasonFromReader(Draft draft) => draft.Reader switch
    {
        { Company: { } company } => Script.Say("reason_noun", draft.Wording, ReaderVoice.ToReader($"his work at {Names.Tidy(company)}", draft.Reader)) + ".",
        _ => Script.Say("reason_noun", draft.Wording, Script.Say("your_work")) + ".",
    };

    public static string? OfferOf(Draft draft)
    {
        if (draft.Offer is not { } offer)
        {
            return draft.Passed.Contains(Slot.Offer) && draft.Tie < Strength.Talked ? Script.Say("offer_none", draft.Wording)
                : draft.Settled(Slot.Offer) ? null
                : Gap(draft, "gap_offer_sentence", Slot.Offer);
        }

        var phrase = Without(offer, ["actually", "but", "and", "also", "oh", "plus", "ok", "maybe", "i guess", "perhaps", "well", "to"]);
        if (Phrase.WordsOf(phrase) is [var modal, _, ..] && modal.ToLowerInvariant() is "can" or "could" or "would" or "will" or "might" && !phrase.TrimEnd().EndsWith('?'))
        {
            // "could look over their survey" is what the user could do.
            phrase = $"I {char.ToLowerInvariant(phrase[0])}{phrase[1..]}";
        }

        phrase = Willing().Replace(phrase, m => $"I'd be {m.Groups["how"].Value.ToLowerInvariant()} to ", 1);
        var turned = Joined(ForReader(draft, phrase));
        return Phrase.ShapeOf(phrase) switch
        {
            PhraseShape.Action => Script.Say(Phrase.WordsOf(phrase)[0].ToLowerInvariant() is "thank" or "congratulate" or "meet" or "greet" ? "offer_like" : "offer_do", draft.Wording, turned),
            PhraseShape.Clause => Ended(Words.Capital(turned)),
            PhraseShape.IndirectQuestion or PhraseShape.DirectQuestion => Script.Say("offer_do", draft.Wording, Script.Say("tell", 0, turned)),
            _ => Script.Say("offer_noun", draft.Wording, turned),
        };
    }

    private static string QuestionOf(Draft draft)
    {
        if (draft.Question is not { } question)
        {
            return draft.Passed.Contains(Slot.Question) ? Script.Say("question_none") : Gap(draft, "gap_question_sentence", Slot.Question);
        }

        var phrase = Leads.WithoutQuestion(question, draft.Reader);
        phrase = Phrase.ShapeOf(phrase) == PhraseShape.About && Without(phrase, ["about"]) is var bare && Phrase.ShapeOf(bare) is PhraseShape.IndirectQuestion ? bare : phrase;
        var shape = Phrase.ShapeOf(phrase);
        var turned = ForReader(draft, Without(phrase, ["about"])).TrimEnd('?', ' ');
        return shape switch
        {
            PhraseShape.DirectQuestion => Script.Say("question_direct", 0, Words.Capital(turned)),
            PhraseShape.IndirectQuestion => Script.Say("question_clause", draft.Wording, turned),
            PhraseShape.About => Script.Say("question_about", draft.Wording, turned),
            PhraseShape.Clause => Ended(Words.Capital(turned)),
            _ when !turned.StartsWith("your", StringComparison.OrdinalIgnoreCase) => Script.Say("question_about", draft.Wording, turned),
            _ => Script.Say(Phrase.IsSaid(turned) ? "question_noun" : "question_thing", draft.Wording, turned),
        };
    }

    private static string StepOf(Draft draft) => draft.Channel switch
    {
        MessageChannel.InPerson => Script.Say("step_person", 0, draft.Minutes),
        MessageChannel.Phone => Script.Say("step_phone", 0, draft.Minutes),
        _ => Script.Say(draft.SellsTime ? "step_sells" : draft.Tie >= Strength.Talked ? "step_near" : "step", draft.Wording, draft.Minutes),
    };

    private static string Gap(Draft draft, string key, Slot slot) => Gap(draft, key, "gap_" + slot, slot);

    private static string Gap(Draft draft, string key, string name, Slot slot) =>
        Script.Say(key, 0, Outreach.Gap.Named(Script.Say(Script.Has(name) ? name : "gap_" + slot, 0, draft.Reader.CalledAs)));

    /// <summary>A comma between two sentences becomes "and": "month two was chaos, I can tell you how we fixed it".</summary>
    private static string Joined(string text)
    {
        text = AlsoWilling().Replace(text, m => $". I'd be {m.Groups["how"].Value.ToLowerInvariant()} to ");
        text = Phrase.WordsOf(text) is ["I" or "I've" or "I'd" or "I'm", ..] ? AlsoCan().Replace(text, ", and I ${can} ") : text;
        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && text[(comma + 2)..] is var rest && Phrase.StartsWithSubject(rest) && Phrase.ShapeOf(rest) == PhraseShape.Clause && Phrase.ShapeOf(text[..comma]) == PhraseShape.Clause
            ? Script.Say("two", 0, text[..comma], rest)
            : text;
    }

    /// <summary>"saw his talk" is what the user saw.</summary>
    [GeneratedRegex(@"^(?:(?:really|also|just)\s+)?(?:saw|read|heard|watched|loved|liked|enjoyed|attended|noticed|admire|admired|follow|followed)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Found();

    [GeneratedRegex(@"^(?:(?:i'm|im|i am|i'd be|i would be|would be)\s+)?(?<how>happy|glad|willing)\s+to\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Willing();

    /// <summary>"it halved the questions, happy to send a photo".</summary>
    [GeneratedRegex(@"[,.]\s+(?:and\s+|so\s+)?(?:(?:i'm|i'd be)\s+)?(?<how>happy|glad|willing)\s+to\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlsoWilling();

    /// <summary>"I keep a list, could share it".</summary>
    [GeneratedRegex(@",\s+(?:and\s+)?(?<can>can|could|would|will|might)\s+(?!you\b|we\b|i\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlsoCan();

    private static string Without(string phrase, IReadOnlyList<string> leads)
    {
        var text = phrase.Trim().Replace('\u2019', '\'');
        foreach (var lead in leads)
        {
            if (text.Length > lead.Length && text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(text[lead.Length]) && text[lead.Length] != '\'')
            {
                return Without(text[lead.Length..].TrimStart(' ', ',', ':'), leads);
            }
        }

        return text;
    }

    private static string Ended(string text) => text is [.., '.' or '!' or '?' or '…'] ? text : text + ".";
}
