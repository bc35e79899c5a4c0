using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>
/// Puts right in the tagger's marks what holds for every name: it ends where a sentence or a list item ends, its title and
/// initials belong to it, and a month or a bare "madam" is none.
/// </summary>
internal static class TagMender
{
    private const int LongestAbbreviation = 4;

    /// <summary>Stand before a given name as a part of it, where nobody's relation is told: "big tony", not "my big brother Tony".</summary>
    private static readonly HashSet<string> Epithets = new(StringComparer.Ordinal) { "big", "lil", "lil'", "li'l", "little", "old", "young", "fat", "cousin" };

    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "my", "your", "his", "her", "our", "their", "whose", "'s", "a", "an" };

    /// <summary>After these, two names side by side are two people: "told ana jim called".</summary>
    private static readonly HashSet<string> Tellers = new(StringComparer.Ordinal) { "tell", "told", "tells", "telling", "gave", "give", "show", "showed", "sent", "send", "ask", "asked", "remind", "reminded" };

    /// <summary>What somebody did: before it stands a name, and "will" is the beginning of it.</summary>
    private static readonly HashSet<string> Deeds = new(StringComparer.Ordinal)
    {
        "said", "says", "told", "called", "wrote", "answered", "replied", "responded", "turned", "declined", "refused", "passed", "rejected", "ghosted", "never", "not", "is", "was", "has", "had", "did", "does", "hasn't", "didn't", "isn't", "wants", "wanted", "asked", "met", "got", "works", "worked", "sent", "gave", "agreed", "helped", "introduced", "knows", "texted", "emailed", "messaged", "invited", "offered", "promised", "suggested", "thinks", "runs", "still", "just", "finally", "also",
    };

    /// <summary>Behind these a name stands, also one that is a word besides: "no answer from mark rose".</summary>
    private static readonly HashSet<string> Towards = new(StringComparer.Ordinal) { "with", "from", "to", "for", "about", "met", "saw", "called", "emailed", "texted", "messaged", "named", "is", "add", "by", "email", "text", "message", "contact", "meet", "see", "call" };

    /// <summary>What of a person is given: behind "the name of" stands somebody, and no company.</summary>
    private static readonly HashSet<string> Givable = new(StringComparer.Ordinal) { "name", "names", "number", "numbers", "contact", "contacts", "email", "card", "details" };

    /// <summary>What is to be done with somebody, who follows.</summary>
    private static readonly HashSet<string> Orders = new(StringComparer.Ordinal) { "ping", "call", "text", "email", "mail", "message", "thank", "phone", "nudge" };

    /// <summary>What may stand behind a name and is no part of it.</summary>
    private static readonly HashSet<string> Adverbs = new(StringComparer.Ordinal) { "today", "yesterday", "tonight", "tomorrow", "again", "too", "also", "twice", "there", "here", "now", "first", "then", "earlier", "back", "later", "soon", "everything", "something", "nothing", "it", "that", "this", "both", "alone", "online", "or" };

    /// <summary>The only marks that stand inside of a name: an initial's dot, an apostrophe, a nickname's quotes.</summary>
    private static readonly HashSet<string> InNames = new(StringComparer.Ordinal) { ".", "'", "\"" };

    /// <summary>Mends the tags in place.</summary>
    public static void Mend(IReadOnlyList<Token> tokens, Tag[] tags)
    {
        Cut(tokens, tags);
        Join(tokens, tags);
        Name(tokens, tags);
        Widen(tokens, tags);
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] is Tag.BeginPerson)
            {
                var end = End(tags, i);
                if (IsNoName(tokens, i, end))
                {
                    tags.AsSpan(i, end - i).Clear();
                }
                else
                {
                    Extend(tokens, tags, i);
                }
            }
        }
    }

    /// <summary>Ends names at a break, and at the end of a sentence unless an initial or a title stands before the dot.</summary>
    private static void Cut(IReadOnlyList<Token> tokens, Tag[] tags)
    {
        for (var i = 1; i < tags.Length; i++)
        {
            if (tags[i] is not (Tag.InPerson or Tag.InCompany))
            {
                continue;
            }

            var isStop = tokens[i].Norm is "." && !IsAbbreviation(tokens[i - 1], tags[i]);
            if (isStop || (tags[i] is Tag.InPerson && !tokens[i].IsWord && !InNames.Contains(tokens[i].Norm)))
            {
                var end = End(tags, i);
                tags.AsSpan(i, end - i).Clear();
            }
        }
    }

    /// <summary>"sam moe said no": a given name right before a name begins it.</summary>
    private static void Join(IReadOnlyList<Token> tokens, Tag[] tags)
    {
        for (var i = 1; i < tags.Length; i++)
        {
            if (tags[i] is Tag.BeginPerson && tags[i - 1] is Tag.Outside or Tag.BeginPerson && BeginsName(tokens, i - 1))
            {
                tags[i - 1] = Tag.BeginPerson;
                tags[i] = Tag.InPerson;
            }
        }
    }

    /// <summary>"gave me the name of Rita Moss": a person.</summary>
    private static void Name(IReadOnlyList<Token> tokens, Tag[] tags)
    {
        for (var i = 2; i < tags.Length; i++)
        {
            if (tags[i] is Tag.BeginCompany && tokens[i - 1].Norm is "of" && Givable.Contains(tokens[i - 2].Norm) && Is(tokens[i], WordClass.Given | WordClass.Title))
            {
                var end = End(tags, i);
                tags.AsSpan(i, end - i).Fill(Tag.InPerson);
                tags[i] = Tag.BeginPerson;
            }
        }
    }

    /// <summary>"lisa pane and max stein": beside another full name, the word behind a given name is a surname. "to ping ana lopez": the order is none.</summary>
    private static void Widen(IReadOnlyList<Token> tokens, Tag[] tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] is not Tag.BeginPerson)
            {
                continue;
            }

            if (i > 0 && i + 1 < tags.Length && tags[i + 1] is Tag.InPerson && tokens[i - 1].Norm is "to" && Orders.Contains(tokens[i].Norm) && Is(tokens[i + 1], WordClass.Given))
            {
                (tags[i], tags[i + 1]) = (Tag.Outside, Tag.BeginPerson);
            }
            else if (i + 4 < tags.Length && tags[i + 1] is Tag.Outside && tokens[i + 1].IsWord && tokens[i + 2].Norm is "and" or "," or "&" && tags[i + 3] is Tag.BeginPerson && tags[i + 4] is Tag.InPerson
                && Is(tokens[i], WordClass.Given) && !Adverbs.Contains(tokens[i + 1].Norm) && !Deeds.Contains(tokens[i + 1].Norm))
            {
                tags[i + 1] = Tag.InPerson;
            }
        }
    }

    /// <summary>Whether a word before a name is a given name there: not the "mark" of "mark ana as met", nor the first of two people.</summary>
    private static bool BeginsName(IReadOnlyList<Token> tokens, int at)
    {
        var (word, name) = (tokens[at], tokens[at + 1]);
        if (!word.IsWord || name.Start != word.End + 1 || !Is(word, WordClass.Given) || Is(word, WordClass.Title) || (at > 0 && Tellers.Contains(tokens[at - 1].Norm)))
        {
            return false;
        }

        return !Lexicon.Shared.Ordinary.Contains(word.Norm)
            || (at > 0 ? Towards.Contains(tokens[at - 1].Norm) : at + 2 < tokens.Count && Deeds.Contains(tokens[at + 2].Norm));
    }

    private static bool IsAbbreviation(Token before, Tag tag) =>
        before.Lower.Length <= 1 || Is(before, WordClass.Title | WordClass.Suffix) || (tag is Tag.InCompany && before.Lower.Length <= LongestAbbreviation);

    private static int End(Tag[] tags, int from)
    {
        var inside = tags[from].Begins() ? tags[from] + 1 : tags[from];
        var end = from + 1;
        while (end < tags.Length && tags[end] == inside)
        {
            end++;
        }

        return end;
    }

    /// <summary>"Compare November with December", "Dear Madam": no name in it.</summary>
    private static bool IsNoName(IReadOnlyList<Token> tokens, int start, int end)
    {
        if (!tokens[start].IsWord)
        {
            return true;
        }

        if (end - start > 1)
        {
            return false;
        }

        var classes = Lexicon.Shared.Classes(tokens[start].Norm);
        var isName = (classes & (WordClass.Given | WordClass.Surname)) != 0;
        return !isName && (classes & (WordClass.Month | WordClass.Title)) != 0;
    }

    /// <summary>Takes in titles, epithets and initials in front: "prof. dr. weber", "lil ray", "s. k. banerjee".</summary>
    private static void Extend(IReadOnlyList<Token> tokens, Tag[] tags, int start)
    {
        var at = start;
        while (Before(tokens, tags, at) is var before and >= 0 && (IsTitle(tokens, before) || IsInitial(tokens, before, at) || IsEpithet(tokens, before, at)))
        {
            at = before;
        }

        for (var i = at; i < start; i++)
        {
            tags[i] = i == at ? Tag.BeginPerson : Tag.InPerson;
        }

        tags[start] = at < start ? Tag.InPerson : Tag.BeginPerson;
    }

    /// <summary>The word before a token, past the dot of an abbreviation; -1 where there is none that is still free or itself a name.</summary>
    private static int Before(IReadOnlyList<Token> tokens, Tag[] tags, int at)
    {
        var before = at - 1;
        if (before > 0 && tokens[before].Norm is "." && tokens[before - 1].IsWord && tokens[before - 1].End == tokens[before].Start)
        {
            before--;
        }

        return before >= 0 && tokens[before].IsWord && tags[before] is Tag.Outside or Tag.BeginPerson or Tag.InPerson ? before : -1;
    }

    /// <summary>"Uncle Benny", but not in "my uncle Benny": there it says who he is.</summary>
    private static bool IsTitle(IReadOnlyList<Token> tokens, int at) =>
        Is(tokens[at], WordClass.Title) && !Is(tokens[at], WordClass.Given | WordClass.Surname) && !(at > 0 && Owners.Contains(tokens[at - 1].Norm));

    private static bool IsInitial(IReadOnlyList<Token> tokens, int at, int name) => tokens[at].Lower.Length == 1 && tokens[name - 1].Norm is "." && name - 1 > at && char.IsLetter(tokens[at].Lower[0]);

    private static bool IsEpithet(IReadOnlyList<Token> tokens, int at, int name) =>
        Epithets.Contains(tokens[at].Lower) && name == at + 1 && Is(tokens[name], WordClass.Given) && !(at > 0 && Owners.Contains(tokens[at - 1].Norm));

    private static bool Is(Token token, WordClass kind) => (Lexicon.Shared.Classes(token.Norm) & kind) != 0;
}
