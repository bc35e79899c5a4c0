using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Preparation;

/// <summary>Hears the wish to rehearse, and what is said beside the play (F48, F50).</summary>
public static partial class RehearsalReader
{
    /// <summary>Whether a rehearsal is wanted, whatever else the message looks like: "can we rehearse?"</summary>
    public static bool Asks(string text) => OfRehearsal().IsMatch(text);

    /// <summary>Whether one is wanted by somebody who gets ready for a meeting: "pretend you're her".</summary>
    public static bool AsksInPreparation(string text) => OfPractice().IsMatch(text);

    /// <summary>Whether the coach is asked, and not the one who is played: "what should I say?", "I'm stuck".</summary>
    public static bool AsksTheCoach(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Beside().IsMatch(text.Trim());
    }

    /// <summary>Whether the play is to end: "that's enough", "how did I do?"</summary>
    public static bool IsEnd(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Trim().TrimEnd('.', '!', '?').ToLowerInvariant() is "stop" or "feedback" or "end" or "enough" or "that's enough" or "that's it" or "end the rehearsal" or "stop the role play" or "stop the rehearsal" or "quit the practice" or "how did i do" or "cancel";
    }

    [GeneratedRegex(@"\b(?:(?:let'?s|let me|can (?:we|i)|could (?:we|i)|want to|like to|help me|another|to) rehears\w*|^rehears\w*|role[ -]?play\w*|practi[cs]e follow\w*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfRehearsal();

    [GeneratedRegex(@"\b(?:rehears\w*|(?<!\b(?:her|his|their|the|my|our|own|law|private|medical|dental|vet|group|best|a) )practi[cs](?:e|ing)|pretend|you play|play (?:the|a)|can you be)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPractice();

    [GeneratedRegex(@"^(?:(?:um|uh|ok|hm+|well|i (?:don'?t|do not) know|idk|dunno|no idea)[ ,.]+)*(?:what (?:do|should|can|could|would|am) i (?:say|ask|do|reply|answer|supposed to (?:say|ask))(?: (?:now|here|next|to that))?|(?:i (?:don'?t|do not) know|idk|dunno|no idea)(?: (?:what to (?:say|ask)|how to go on))?|i'?m stuck|hint)[ ?.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();
}
