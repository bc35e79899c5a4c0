using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Answers that say that there is no answer: "nothing comes to mind", "idk what to offer", "no link, but …".</summary>
public static partial class DraftReader
{
    /// <summary>Words in front of such an answer, and behind it, that change nothing.</summary>
    private static readonly HashSet<string> Around = Words("um", "uh", "er", "well", "hmm", "hm", "oh", "so", "sorry", "honestly", "tbh", "really", "just", "lol", "haha", "yet", "now", "right", "though", "there", "here", "at", "all", "and", "but", "i", "think", "guess", "actually", "like", "the", "moment", "man", "coach", "yeah", "ok", "okay");

    private static readonly HashSet<string> Nothings = Phrases(
        "nothing", "nobody", "no one", "nothing really", "nothing comes to mind", "nothing comes to my mind", "nothing comes", "nothing in mind", "not really", "no", "nope", "none", "nah", "i have nothing", "i have nothing to offer", "i've got nothing", "i got nothing", "nothing i can think of", "nothing i can offer", "nothing i know of", "not that i know of", "not that i can think of", "skip", "i don't have anything", "i don't have any", "i don't have one", "n/a", "na", "no link", "no connection", "no connection to him", "no connection to her", "none that i know", "nothing to offer", "nothing to give", "nothing useful", "nothing special", "nothing much", "we have nothing in common", "no reason", "no particular reason", "drawing a blank", "i'm drawing a blank", "my mind is blank", "my mind's blank", "beats me", "no thoughts", "hard to say", "pass", "none of these", "no name", "no name yet", "none of those", "neither");

    /// <summary>Answers to "what would you like to know?" that name nothing.</summary>
    private static readonly HashSet<string> VagueQuestions = Phrases(
        "anything", "everything", "anything really", "advice", "some advice", "any advice", "general advice", "career advice", "tips", "some tips", "any tips", "stuff", "things", "whatever he wants", "whatever she wants", "whatever they want", "whatever", "anything he can tell me", "anything she can tell me", "anything they can tell me", "his advice", "her advice", "their advice", "info", "some info", "information", "more info", "help", "some help", "insight", "insights", "some insight", "guidance", "some guidance", "knowledge", "pick his brain", "pick her brain", "pick their brain", "to pick his brain", "to pick her brain", "to pick their brain");

    private static readonly string[][] Unknowing = [.. new[]
    {
        "i don't know", "don't know", "i do not know", "dunno", "i dunno", "idk", "no idea", "i have no idea", "i've no idea", "no clue", "i have no clue", "not sure", "i'm not sure", "i am not sure", "unsure", "i can't think", "can't think", "cannot think", "i cannot think", "couldn't tell you", "i wouldn't know", "not certain", "not really sure", "i'm not really sure", "not too sure", "not quite sure", "not so sure",
    }.Select(p => p.Split(' '))];

    /// <summary>What may follow "I don't know" without saying anything: "what to offer", "yet", "of anything".</summary>
    private static readonly HashSet<string> Vague = Words("what", "how", "which", "of", "anything", "something", "one", "any", "that", "about", "to", "if", "yet", "i", "could", "can", "should", "would", "have", "a", "it", "good", "right", "thing", "things", "what's", "is", "for", "this", "him", "her", "them", "he", "she", "they", "he'd", "she'd", "they'd", "hed", "shed", "theyd", "might", "even", "care", "use", "like", "want", "wants", "needs", "need", "say", "offer", "ask", "give", "write", "put", "answer", "bring", "tell", "do", "here", "me");

    private static readonly string[] NoneButs = ["no link", "no connection", "nothing yet", "nothing", "none yet", "none", "no one", "nobody", "not yet", "not really", "nope", "no", "nah", "i don't know", "idk", "dunno", "not sure", "no idea"];

    /// <summary>
    /// What an answer says that there is none to: the question asked, or the one it names. Null where it says something.
    /// "I don't know him" says something; "i don't know what he'd want" doesn't.
    /// </summary>
    private static Asked? Nothing(string text, Asked asked)
    {
        string[] words = [.. text.ToLowerInvariant().Replace('\u2019', '\'').Replace("dont", "don't", StringComparison.Ordinal).Replace("cant ", "can't ", StringComparison.Ordinal).Replace("im ", "i'm ", StringComparison.Ordinal)
            .Split([' ', ',', '.', '!', '\n', '\u2026'], StringSplitOptions.RemoveEmptyEntries)];
        if (words.Length is 0 or > 12)
        {
            return null;
        }

        if (Nothings.Contains(string.Join(' ', words)) || Nothings.Contains(string.Join(' ', Bare(words))))
        {
            return asked;
        }

        if (asked == Asked.Question && Bare(words).ToArray() is { Length: > 0 } bare && VagueQuestions.Contains(string.Join(' ', bare)))
        {
            return asked;
        }

        if (GivesNothing().IsMatch(string.Join(' ', words)))
        {
            return Asked.Offer;
        }

        var from = words.TakeWhile(w => Around.Contains(w) && w is not "i").Count();
        foreach (var opening in Unknowing)
        {
            if (words.Length >= from + opening.Length && words.AsSpan(from, opening.Length).SequenceEqual(opening))
            {
                string[] rest = [.. words[(from + opening.Length)..].Reverse().SkipWhile(w => Around.Contains(w) && w is not "i").Reverse()];
                var isVague = rest.Length == 0 || (rest.All(Vague.Contains) && !ReaderObjects.Contains(rest[0]) && !(asked == Asked.Question && rest.Any(ReaderPronouns.Contains)));
                return !isVague ? null
                    : rest.Contains("offer") || rest.Contains("give") || rest.Contains("bring") ? Asked.Offer
                    : rest.Contains("ask") ? Asked.Question
                    : asked;
            }
        }

        return null;
    }

    /// <summary>"i don't have anything to give", "no, i don't want to offer him anything".</summary>
    [GeneratedRegex(@"^(?:no |but |well |honestly |sorry )*i (?:don't|do not|can't|cannot|won't) (?:have|want to|need to|wish to|think i can|really have|really want to)? ?(?:offer|give|bring|anything|something|much|a thing)(?: (?:him|her|them))?(?: (?:to (?:give|offer|bring|share)|anything|something|much|a thing))+\b", RegexOptions.CultureInvariant)]
    private static partial Regex GivesNothing();

    /// <summary>"no link, but he posted about drivers" is what follows, and that there is no link.</summary>
    private static (bool None, string Said) WithoutNone(string text)
    {
        var plain = text.Replace('\u2019', '\'');
        foreach (var none in NoneButs)
        {
            if (plain.StartsWith(none, StringComparison.OrdinalIgnoreCase) && plain[none.Length..] is var after
                && (after.StartsWith(',') || after.StartsWith(';') || after.StartsWith(" but ", StringComparison.OrdinalIgnoreCase) || after.StartsWith(". ", StringComparison.Ordinal) || after.StartsWith(" - ", StringComparison.Ordinal)))
            {
                var rest = after.TrimStart(',', ';', '.', '-', ' ');
                rest = rest.StartsWith("but ", StringComparison.OrdinalIgnoreCase) ? rest[4..] : rest.StartsWith("though ", StringComparison.OrdinalIgnoreCase) ? rest[7..] : rest;
                return rest.Length > 0 ? (true, rest) : (false, text);
            }
        }

        return (false, text);
    }

    private static IEnumerable<string> Bare(string[] words) =>
        words.SkipWhile(w => Around.Contains(w) && w is not "i").Reverse().SkipWhile(Around.Contains).Reverse();

    private static HashSet<string> Phrases(params string[] phrases) => new(phrases, StringComparer.Ordinal);
}
