using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Method;

/// <summary>Hears questions about the method, by the forms of Data/Lexicon/method-questions.txt: "should I attach my resume?".</summary>
public static class MethodQuestions
{
    private const int Longest = 140;

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Lazy<(MethodTopic Topic, Regex Form)[]> Forms = new(() => [.. Lexicon.Lines("method-questions").Select(Parse)]);

    private static readonly Lazy<Regex> Question = new(() => new Regex(
        @"^\W*(?:(?:ok|okay|so|and|but|hey|hi|coach|wait|also|btw|sorry|quick question|question|well|then|um|just wondering|i wonder|i was wondering|tell me|do you know|can you tell me|explain|wondering)[\s,:]+)*(?:what|what's|whats|how|how's|when|why|should|shall|is|isn't|are|can|may|could|do|does|which|where|must|would|if|whether|am)\b|\?\s*$", Plainly));

    private static readonly Lazy<Regex> OfTheirOwn = new(() => new Regex(@"\b(?:should|can|could|may|must|shall|do|would|am) i\b|\b(?:is it|it's) (?:too \w+|ok|okay|fine|alright|rude|bad|wrong|weird|odd|strange|impolite|unprofessional)\b|\b(?:time|day|hour) (?:is|would be) (?:the )?best\b|\bbest (?:time|day) to\b|\b(?:i should|do i|my (?:message|mail|email|note|subject|resume|cv))\b|^\W*why (?:do|don't|would|won't|are) (?:people|they|most people)\b|\bshould (?:it|the (?:message|mail|email|note|subject)) be\b", Plainly));

    /// <summary>What a message asks about; null where it asks nothing of the kind.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isAnswering">Whether the coach has a question open, which "how he followed up" may answer: only what is plainly asked for oneself is a question then.</param>
    public static MethodTopic? Read(string text, bool isAnswering)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim().Replace('\u2019', '\'');
        if (plain.Length is 0 or > Longest || plain.Contains(':', StringComparison.Ordinal) || !Question.Value.IsMatch(plain) || (isAnswering && !OfTheirOwn.Value.IsMatch(plain)))
        {
            return null;
        }

        foreach (var (topic, form) in Forms.Value)
        {
            if (form.IsMatch(plain))
            {
                return topic;
            }
        }

        return null;
    }

    private static (MethodTopic, Regex) Parse(string line)
    {
        var at = line.IndexOf(": ", StringComparison.Ordinal);
        return (Enum.Parse<MethodTopic>(line[..at]), new Regex(line[(at + 2)..], Plainly));
    }
}
