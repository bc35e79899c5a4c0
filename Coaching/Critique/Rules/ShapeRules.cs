using NetworkCoachBot.Coaching.Critique.Acts;
using NetworkCoachBot.Coaching.Critique.Reading;
using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>R4-R8: length, questions, subject, plain words. Needs no understanding, so it also looks at other languages.</summary>
internal static class ShapeRules
{
    private const int MostQuestions = 3;
    private const int LongestSubject = 8;
    private const double HardestGrade = 8;

    /// <summary>Length and subject, in any language.</summary>
    public static IEnumerable<Suspect> Size(string text, int words, MessageChannel channel, Message message)
    {
        var check = words switch
        {
            < 25 => Check.TooShort,
            <= 100 => (Check?)null,
            <= 125 => Check.Over100Words,
            <= 150 => Check.Over125Words,
            <= 200 => Check.Over150Words,
            _ => Check.Over200Words,
        };
        var about = words.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (check is { } length)
        {
            yield return new Suspect(length, 0, text.Length, null, about);
        }

        if (words > 80)
        {
            yield return new Suspect(Check.Over80WordsInText, 0, text.Length, null, about);
        }

        var characters = text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (channel == MessageChannel.LinkedInNote && text.Length > 200)
        {
            yield return new Suspect(text.Length > 300 ? Check.NoteOver300 : Check.NoteOver200, 0, text.Length, null, characters);
        }

        if (text.Length >= 400)
        {
            yield return new Suspect(Check.MessageOver400, 0, text.Length, null, characters);
        }

        foreach (var suspect in SubjectLine(text, message))
        {
            yield return suspect;
        }
    }

    /// <summary>Number of questions and reading level, in English.</summary>
    public static IEnumerable<Suspect> Load(MessageReading reading, double? grade)
    {
        var questions = reading.Requests.DistinctBy(span => span.Sentence).ToList();
        if (questions.Count > MostQuestions)
        {
            yield return new Suspect(Check.ManyQuestions, questions[MostQuestions].Start, questions[^1].End, null, questions.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (grade > HardestGrade)
        {
            yield return new Suspect(Check.HardWords, 0, reading.Message.Text.Length, null, Math.Round(grade.Value).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<Suspect> SubjectLine(string text, Message message)
    {
        var lead = text.Length - text.AsSpan().TrimStart().Length;
        var colon = text.AsSpan(lead).StartsWith("subject:", StringComparison.OrdinalIgnoreCase) ? lead + 8 : text.AsSpan(lead).StartsWith("sub:", StringComparison.OrdinalIgnoreCase) ? lead + 4 : -1;
        if (colon < 0)
        {
            yield break;
        }

        var lineEnd = text.IndexOf('\n', colon);
        lineEnd = lineEnd < 0 ? text.Length : lineEnd;
        var line = text.AsSpan(colon, lineEnd - colon);
        var start = colon + line.Length - line.TrimStart().Length;
        var end = Math.Max(start, colon + line.TrimEnd().Length);
        var count = WordCount.Of(text.AsSpan(start, end - start));
        if (count == 0)
        {
            yield return new Suspect(Check.NoSubject, Math.Min(start, lineEnd), Math.Min(start, lineEnd), " " + CritiqueFixes.Subject);
        }
        else if (IsStock(text[start..end]))
        {
            yield return new Suspect(Check.StockSubject, start, end, CritiqueFixes.Subject);
        }
        else if (count > LongestSubject)
        {
            yield return new Suspect(Check.LongSubject, start, end, null, count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static bool IsStock(string subject) => Spelling.Plain(subject.Trim('?', '!', '.', ' ')) is
        "hello" or "hi" or "hey" or "hi there" or "hello there" or "coffee chat" or "coffee" or "inquiry" or "enquiry" or "introduction" or "greetings" or "question" or "quick question" or "networking"
        or "opportunity" or "job" or "connect" or "connecting" or "let's connect" or "help" or "request" or "intro" or "job inquiry" or "job enquiry" or "reaching out" or "informational interview" or "favor" or "favour"
        or "catching up" or "touching base" or "following up" or "follow up" or "checking in" or "message" or "no subject" or "chat" or "quick chat" or "hope you are well" or "hope you're well" or "resume" or "cv" or "my resume" or "my cv" or "advice" or "networking request" or "good day";
}
