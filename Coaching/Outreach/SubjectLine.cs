using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>The subject of a mail: three or four words that say the link (METHOD R7).</summary>
public static class SubjectLine
{
    private static readonly Words Script = new(ScriptWords.ResourceManager);

    /// <summary>A subject for the draft as it stands; never empty.</summary>
    public static string For(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft switch
        {
            { Kind: MessageKind.Thanks } => Script.Say("subject_thanks", 0, draft.Reader.CalledAs),
            { Kind: MessageKind.Congratulations } => Script.Say("subject_congratulations", 0, draft.Reader.CalledAs),
            { Kind: MessageKind.Give, IsHard: true } => Script.Say("subject_kind"),
            { Kind: MessageKind.Give } => Script.Say("subject_give"),
            { Kind: MessageKind.ProgressNews } => Script.Say(draft.ReaderHelped ? "subject_news" : "subject_news_plain"),
            { Kind: MessageKind.Reminder } => Script.Say("subject_reminder"),
            { Kind: MessageKind.AskReferrer } => Asked(draft, Named) is { } whom ? Script.Say("subject_referrer_ask", 0, whom) : Script.Say("subject_question"),
            { Kind: MessageKind.AnswerToNo } => Script.Say("subject_thanks", 0, draft.Reader.CalledAs),
            { Referrer: { NameAllowed: true } referrer } when draft.Tie == Strength.Introduced => Script.Say("subject_referrer", 0, Names.Tidy(referrer.Name)),
            _ => OfReason(draft)
                ?? (draft.Link is { } met ? Sentences.Shared(draft, met) : null)
                ?? (Asked(draft, SubjectTopic.In) is { } topic ? Script.Say("subject_question_about", 0, topic) : null)
                ?? (draft.Reader.Company is { } company ? Script.Say("subject_work", 0, company) : null)
                ?? Script.Say("subject_question"),
        };
    }

    private static string? OfReason(Draft draft)
    {
        if (draft.Reason is not { } reason || SubjectTopic.In(Sentences.ForReader(draft, reason)) is not { } topic)
        {
            return null;
        }

        return topic.StartsWith("your ", StringComparison.OrdinalIgnoreCase) ? char.ToUpperInvariant(topic[0]) + topic[1..] : Script.Say("subject_about", 0, topic);
    }

    private static string? Asked(Draft draft, Func<string, string?> topic) => draft.Question is { } question ? topic(Sentences.ForReader(draft, question)) : null;

    /// <summary>Whom an introduction is asked to: "introduce me to Raymond Tse, who runs the shop" is Raymond Tse.</summary>
    private static string? Named(string question)
    {
        var words = Phrase.WordsOf(question.Split([',', '.', '?'])[0]);
        var to = Array.FindIndex(words, w => w is "to" or "with");
        string[] name = to < 0 ? [] : [.. words[(to + 1)..].TakeWhile(w => char.IsUpper(w[0]))];
        return name.Length is > 0 and <= 4 ? string.Join(' ', name) : SubjectTopic.In(question);
    }
}
