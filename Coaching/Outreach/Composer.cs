using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>
/// Joins what the user said into a message (F24-F27): the user's own words, in the order link, reason, offer, question, one small step, easy way out.
/// </summary>
/// <param name="asksTooSoon">The verdict of R1 on a whole text for a tie.</param>
public sealed class Composer(Func<string, Strength, bool> asksTooSoon)
{
    /// <summary>Stands where something is missing.</summary>
    public const string GapMark = "▢";

    private static readonly Words Script = new(ScriptWords.ResourceManager);

    /// <summary>What the draft comes to now.</summary>
    /// <param name="draft">Everything said so far.</param>
    /// <returns>The user's own text where there is one, a sketch while something is missing, else a finished script.</returns>
    public Composition Compose(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Own is not null)
        {
            return new Composition.OwnWords(draft.Channel == MessageChannel.Email ? draft.OwnSubject ?? SubjectLine.For(draft) : null, draft.Own);
        }

        var subject = draft.Channel == MessageChannel.Email ? draft.OwnSubject ?? SubjectLine.For(draft) : null;
        var gaps = draft.Gaps.ToArray();
        var body = Shape(draft);
        if (gaps.Length > 0)
        {
            return new Composition.Sketch(subject, body, gaps);
        }

        var offers = draft.Offer is not null || draft.Passed.Contains(Slot.Offer);
        try
        {
            return Composition.OutreachScript.Of(subject, body, draft.Tie, Plan.Requests(draft.Kind), offers, text => !TellsWhatTheyDid(draft, text) && asksTooSoon(text, draft.Tie));
        }
        catch (ScriptRefusedException)
        {
            // What the user wants to say breaks R1 or R11: it stays theirs, and the critique says why.
            return new Composition.OwnWords(subject, body);
        }
    }

    /// <summary>Thanks that name what the reader did ("you put me in touch with your manager") ask for nothing.</summary>
    private static bool TellsWhatTheyDid(Draft draft, string text) =>
        !Plan.Requests(draft.Kind) && !text.Contains('?', StringComparison.Ordinal) && draft.Reason is { } reason
        && Phrase.WordsOf(Sentences.ForReader(draft, reason)) is [var first, ..] && first.Equals("you", StringComparison.OrdinalIgnoreCase);

    /// <summary>The verdict of R1 on what a draft says so far, gaps and all.</summary>
    public bool AsksTooSoon(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Own is null && draft.Tie < Strength.Talked && Plan.Requests(draft.Kind) && asksTooSoon(Outreach.Gap.Shown(Shape(draft)), draft.Tie);
    }

    /// <summary>The note to the person who knows both (F12): how do you know each other, may I use your name?</summary>
    /// <param name="draft">The draft to the person behind the referrer.</param>
    /// <returns>A text to the referrer; null where the draft has none.</returns>
    public static string? NoteToReferrer(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Referrer is not { } referrer)
        {
            return null;
        }

        var about = About(draft);
        var why = about is null
            ? Script.Say("ask_referrer", 0, draft.Reader.Name)
            : Script.Say(Phrase.ShapeOf(draft.Reason!) == PhraseShape.Noun ? "ask_referrer_noun" : "ask_referrer_why", 0, draft.Reader.Name, about);
        return string.Join(' ', Script.Say("greeting", 0, Names.AsParent(referrer.Name) ?? (Names.IsDescription(referrer.Name) ? Script.Say("unnamed") : Names.CalledAs(referrer.Name))), why, Script.Say("ask_referrer_question"), Script.Say("ask_referrer_out"));
    }

    /// <summary>The one sentence that offers what the draft holds, or promises to report back where nothing came to mind (R11).</summary>
    /// <exception cref="ArgumentException">The draft says nothing about an offer.</exception>
    public static string OfferSentence(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Settled(Slot.Offer) && Sentences.OfferOf(draft) is { } sentence ? sentence : throw new ArgumentException("The draft offers nothing.", nameof(draft));
    }

    private static string? About(Draft draft)
    {
        if (draft.Reason is null)
        {
            return null;
        }

        var names = Sentences.NamesIn(draft);
        var reason = ReaderVoice.Tidy(WithPronoun(draft, Sentences.WithoutLead(draft.Reason)), names);
        return draft.Alike is null || !Phrase.StartsWithSubject(draft.Alike) ? reason : Script.Say("two", 0, reason, ReaderVoice.Tidy(draft.Alike, names));
    }

    /// <summary>Whom the reader's name would name twice in a sentence: as he or she where the user's words say which, else by the short name.</summary>
    private static string WithPronoun(Draft draft, string reason)
    {
        if (!reason.StartsWith(draft.Reader.Name + " ", StringComparison.OrdinalIgnoreCase))
        {
            return reason;
        }

        var words = Phrase.WordsOf($"{draft.Reason} {draft.Question} {draft.Offer}".ToLowerInvariant());
        return (Pronouns.SubjectIn(words) ?? draft.Reader.CalledAs) + reason[draft.Reader.Name.Length..];
    }

    private static string Shape(Draft draft)
    {
        var parts = Sentences.Of(draft);
        return draft.Channel switch
        {
            MessageChannel.LinkedInNote => Note(draft, parts),
            MessageChannel.Text => InOneLine(draft, parts.Where(p => p.Part is not Part.Goal and not Part.Warm)),
            MessageChannel.Phone or MessageChannel.InPerson => string.Join('\n', [Greeting(draft), .. Paragraphs(draft, parts)]),
            MessageChannel.LinkedInMessage => $"{Greeting(draft)}\n\n{string.Join(' ', parts.Where(p => p.Part is not Part.Goal).Select(p => p.Text))}",
            _ => $"{Greeting(draft)}\n\n{string.Join("\n\n", Paragraphs(draft, parts))}{SignOff(draft)}",
        };
    }

    /// <summary>A connection note needs the link and one of offer or small step (R5); the most that fits 200 characters, else the least there is.</summary>
    private static string Note(Draft draft, IReadOnlyList<Sentence> parts)
    {
        Part[][] choices =
        [
            [Part.Link, Part.Reason, Part.Offer, Part.Question],
            [Part.Link, Part.Reason, Part.Offer],
            [Part.Reason, Part.Offer],
            [Part.Link, Part.Reason, Part.Question],
            [Part.Reason, Part.Question],
            [Part.Reason, Part.Step],
            [Part.Link, Part.Offer],
            [Part.Link, Part.Step],
        ];
        if (draft is { Offer: null, Question: not null })
        {
            // "I'd act on what you say" says nothing without the question.
            choices = [choices[0], [Part.Link, Part.Reason, Part.Question], [Part.Reason, Part.Question], [Part.Link, Part.Question], .. choices.Where(c => !c.Contains(Part.Offer))];
        }

        var texts = choices
            .Where(c => c.Any(p => parts.Any(s => s.Part == p && p is Part.Link or Part.Reason)))
            .Select(c => InOneLine(draft, parts.Where(p => c.Contains(p.Part))))
            .DefaultIfEmpty(InOneLine(draft, parts))
            .ToArray();
        return texts.FirstOrDefault(t => t.Length <= Limits.LinkedInNoteSafe) ?? texts.MinBy(t => t.Length)!;
    }

    /// <summary>After "Hi Jim," a sentence goes on in small letters unless it starts with "I" or a name.</summary>
    private static string InOneLine(Draft draft, IEnumerable<Sentence> parts)
    {
        var greeting = Greeting(draft);
        var text = string.Join(' ', parts.Select(p => p.Text));
        var first = text.Split(' ', 2)[0];
        var lower = greeting.EndsWith(',') && first is "We" or "You" or "Your" or "You've" or "You're" or "We're" or "We've" or "My" or "Our" or "What" or "It's" or "The" or "Thank" or "This" or "Do" or "Would" or "Could" or "How" or "Something" or "Congratulations" or "If";
        return $"{greeting} {(lower ? char.ToLowerInvariant(text[0]) + text[1..] : text)}";
    }

    private static IEnumerable<string> Paragraphs(Draft draft, IReadOnlyList<Sentence> parts) => parts
        .GroupBy(p => p.Part switch
        {
            // Why an introduction is asked for follows what is asked.
            Part.Goal or Part.Question or Part.Reason when draft.Kind == MessageKind.AskReferrer => 0,
            Part.Link or Part.Story or Part.Reason => 0,
            Part.Offer or Part.Question => 1,
            _ => 2,
        })
        .OrderBy(g => g.Key)
        .Select(g => string.Join(' ', g.Select(p => p.Text)));

    private static string Greeting(Draft draft)
    {
        var name = draft.Reader.CalledAs;
        return draft.Channel switch
        {
            _ when Names.IsDescription(draft.Reader.Name) => Script.Say("greeting_nobody"),
            MessageChannel.Phone or MessageChannel.InPerson => draft.Sender is null ? Script.Say("greeting_phone_unnamed", 0, name) : Script.Say("greeting_phone", 0, name, draft.Sender),
            MessageChannel.Text when draft.Tie < Strength.Met && draft.Sender is not null => Script.Say("greeting_text", 0, name, draft.Sender),
            MessageChannel.Email when draft.Warmer => Script.Say("greeting_warm", 0, name),
            _ => Script.Say("greeting", 0, name),
        };
    }

    private static string SignOff(Draft draft) =>
        draft.Sender is null ? "" : $"\n\n{Script.Say(draft.Warmer ? "signoff_warm" : "signoff")}\n{draft.Sender}";
}
