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

    private static readonly string[] ReasonLeads = ["actually", "well", "ok", "because of", "because", "cause", "bc", "cuz", "since then", "since", "that", "for", "new:", "news:"];

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
    public static string ForReader(Draft draft, string phrase) => ReaderVoice.ToReader(WithoutLead(phrase), draft.Reader, NamesIn(draft), Pronouns.OfReader(draft));

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

        var turned = ForReader(draft, key is "congratulations" or "kind" ? Heard().Replace(phrase, "") : phrase);
        return Phrase.ShapeOf(turned) is PhraseShape.Noun or PhraseShape.About
            ? Script.Say(key + "_noun", draft.Wording, turned)
            : Script.Say(key + "_clause", draft.Wording, key is "thanks" ? Words.Capital(turned) : turned);
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
        var shape = Phrase.ShapeOf(phrase);
        var text = (shape == PhraseShape.Noun ? Phrase.ShapeOf(turned) : shape) switch
        {
            PhraseShape.Noun when ThenClause().Match(turned) is { Success: true } then => $"{Script.Say("reason_noun" + spoken, draft.Wording, turned[..then.Index])}. {Words.Capital(turned[(then.Index + 2)..])}",
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

    /// <summary>"saw that she opened her bakery" is that she opened it.</summary>
    [GeneratedRegex(@"^(?:i|we)?\s*(?:just\s+)?(?:saw|heard|read|noticed|see|hear|learned|found out)\s+(?:(?:on|in)\s+\S+\s+)?(?:that\s+)?(?=\S+\s\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heard();

    /// <summary>"saw his talk" is what the user saw.</summary>
    [GeneratedRegex(@"^(?:(?:really|also|just)\s+)?(?:saw|read|heard|watched|loved|liked|enjoyed|attended|noticed|admire|admired|follow|followed)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Found();

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
