using System.Text.RegularExpressions;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Who the user says they are, what is only called out, and who else is spoken of.</summary>
public static partial class DraftReader
{
    /// <summary>"I'm a retired welder", "my name is Tyler", "im 17": who writes, which is neither a link nor a reason.</summary>
    private static bool TellsWhoIAm(Clause clause) =>
        SelfTold().IsMatch(clause.Text) && Goal(clause.Words) is null && !NearnessReader.IsAlike(clause.Words) && !clause.Words.Any(w => ReaderObjects.Contains(w) || ReaderPronouns.Contains(w) || Ties.Contains(w) || w is "fan" or "reader" or "follower" or "listener" or "admirer" or "believer" or "user" or "stranger" or "same" or "like" or "bit" or "little" or "lot");

    /// <summary>
    /// The reading with who the user is: beside an offer it is a part of that ("I'm a roofer. I could tell him which harnesses hold up"),
    /// else it stands by itself. A name or an age alone tells nothing.
    /// </summary>
    private static DraftReading WithSelf(DraftReading reading, List<string> self, Asked asked)
    {
        if (self.Count == 0)
        {
            return reading;
        }

        var told = string.Join(", ", self);
        return asked == Asked.Offer && reading.Offer is { } offer ? reading with { Offer = $"{told}. {offer}" }
            : self.Any(s => SaysWork().IsMatch(s)) || (self.Count > 1 && told.Any(char.IsDigit)) ? reading with { Self = told }
            : reading;
    }

    /// <summary>
    /// Whether words that sound like a wish are an answer towards a message: something of the user's to give ("I've got a cheat sheet for
    /// ELD logs"), or what others do and what could be learned of it ("what happens when a harvest fails"), with nothing said to the coach.
    /// </summary>
    public static bool SoundsLikeAnswer(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Clause[] clauses = [.. Clause.Split(text, Starters).Where(c => c.Words.Length > 0)];
        return clauses.Length > 0 && !clauses.Any(c => c.Words.Any(w => w is "you" or "your" or "coach" or "bot"))
            && clauses.Any(c => OfferReader.IsOffer(c.Words, Asked.Nothing) || OfferReader.IsThing(c.Text)
                || (c.Words.Length >= 4 && QuestionWords.Contains(c.Words[0]) && !c.Words.Any(w => w is "i" or "me" or "my" or "this" or "that's" or "else" or "now" or "here" or "next") && !c.Words[^1].Equals("that", StringComparison.Ordinal)));
    }

    private static string WithoutGreeting(string text) => GreetedFirst().Replace(text, "");

    /// <summary>"he apprenticed under Pete", of a message to Pete: he is somebody else, who knows Pete.</summary>
    private static bool IsOfReferrer(Clause clause, string readerName)
    {
        if (clause.Words.Length < 3 || clause.Words[0] is not ("he" or "she" or "they" or "he's" or "she's" or "they're") || readerName.Length == 0)
        {
            return false;
        }

        // "he owns Ruiz Foods" names no Ruiz, so it takes the first name, or the one behind a title.
        var names = readerName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var called = names.Length > 1 && (Lexicon.Shared.Classes(Folding.Fold(names[0].TrimEnd('.'))) & WordClass.Title) != 0 ? names[^1] : names[0];
        var typed = AsTyped(clause);
        return Enumerable.Range(1, typed.Length - 1).Any(i => typed[i].Equals(called, StringComparison.OrdinalIgnoreCase)
            && (char.IsUpper(typed[i][0]) || (Lexicon.Shared.Classes(Folding.Fold(typed[i])) & WordClass.Plain) == 0));
    }

    /// <summary>"she can have it", "he might need one": what is given, told from the one who gets it.</summary>
    private static bool IsGivenTo(string[] words) =>
        words.Length > 2 && words[1] is "can" or "could" or "may" or "might" or "would" or "needs" or "need" or "wants" or "want" or "asked" or "likes" or "loves" or "like" or "love";

    /// <summary>"he's the one who …": "told me", "said" and their like, before what the reader does.</summary>
    private static Clause Said(Clause clause, Asked asked, string readerName)
    {
        var text = Asides().Replace(clause.Text, "");
        var told = asked == Asked.Link ? null : ToldBy().Match(text);
        if (told is { Success: true } && !readerName.StartsWith(told.Groups["who"].Value, StringComparison.OrdinalIgnoreCase))
        {
            text = text[told.Length..];
        }

        return text == clause.Text || text.Length == 0 ? Said(clause) : Clause.Of(text, clause.Joint);
    }

    /// <summary>"Ellen told me she sings", "my dad said that he let the young guys drive": somebody else says it.</summary>
    [GeneratedRegex(@"^(?<who>(?!(?:he|she|they|i|we|you|it|who|what|how|why|if|when|where)\b)(?:my |our |his |her |their )?[\p{L}'-]+(?: [\p{L}'-]+){0,2}?) (?:said|says|told (?:me|us)|tells (?:me|us)|mentioned|thinks|says)(?: that)? (?=(?:he|she|they|he's|she's|they're|his|her|their)\b(?: \S+){2,})", Plainly)]
    private static partial Regex ToldBy();

    /// <summary>", says his assistant", ", my dad said": who told it, in the middle or at the end.</summary>
    [GeneratedRegex(@",? says (?:my|his|her|their|our) [\p{L}'-]+$|,? (?:my|our) (?:[\p{L}'-]+ )?[\p{L}'-]+ (?:said|says|told me|tells me)(?=$|,| and\b| but\b)", Plainly)]
    private static partial Regex Asides();

    [GeneratedRegex(@"^\W*(?:(?:(?:hi|hello|hey|well|so|ok)(?: coach)?\W+)*)(?:my name(?:'s| is)\s+\p{L}+|(?:i'm|i am|im)\s+(?:(?:an?|the|retired|currently|now|just|only)\s+(?:[\p{L}'-]+\s+){0,6}[\p{L}'-]+|\d{2}(?:\s+years?\s+old)?$|(?-i:\p{Lu})[\p{L}'-]+,\s+(?:\d{2}|an?\s)))", Plainly)]
    private static partial Regex SelfTold();

    /// <summary>Words for what somebody does, not only how they are called and how old they are.</summary>
    [GeneratedRegex(@"\b(?:i'm|i am|im)\s+(?:an?|the|retired|currently|now)\b|,\s+(?:an?\s+)?(?!\d)[\p{L} -]{4,}$", Plainly)]
    private static partial Regex SaysWork();

    [GeneratedRegex(@"^\W*(?:(?:hi|hello|hey|well|so|ok)(?: coach)?\W+)+", Plainly)]
    private static partial Regex GreetedFirst();

    /// <summary>What is only called out.</summary>
    [GeneratedRegex(@"^\W*(?:about time|at last|finally|wow|no joke|no kidding|imagine that|how cool|so cool|too funny|crazy|amazing|incredible|true story|long story|you know|fun fact|go figure|lol|haha|right|thank god|for real|who knew)\W*$", Plainly)]
    private static partial Regex Exclaims();
}
