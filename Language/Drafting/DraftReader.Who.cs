using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>Who is who: somebody who knows both, what they are to the user, and what the reader does.</summary>
public static partial class DraftReader
{
    private static readonly HashSet<string> Relations = Words(
        "boss", "friend", "pal", "bro", "sis", "auntie", "godmother", "godfather", "grandma", "grandpa", "roomie", "bestie", "cousin", "neighbor", "neighbour", "sister", "brother", "uncle", "aunt", "colleague", "coworker", "co-worker", "professor", "prof", "teacher", "mentor", "manager", "dad", "father", "mom", "mum", "mother", "wife", "husband", "partner", "roommate", "flatmate", "dentist", "doctor", "landlord", "coach", "pastor", "supervisor", "classmate", "teammate", "advisor", "adviser", "buddy", "mate", "client", "customer", "supplier", "vendor", "girlfriend", "boyfriend", "fiance", "son", "daughter", "niece", "nephew", "trainer", "hairdresser", "barber", "accountant", "lawyer", "recruiter", "tutor", "director", "lead", "foreman", "chef");

    private static readonly HashSet<string> Elders = Words("aunt", "uncle", "auntie");

    /// <summary>Who is meant by "my aunt lou": "aunt lou"; "my pal zed" is "zed", and "my boss" stays who they are.</summary>
    /// <param name="who">Somebody as typed.</param>
    public static string Called(string who)
    {
        ArgumentNullException.ThrowIfNull(who);
        var words = who.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kin = Array.FindLastIndex(words, w => Relations.Contains(w) || Relations.Contains(w.Replace("'s", "", StringComparison.Ordinal)));
        return words is not ["my" or "My" or "our" or "an" or "a", _, _, ..] || kin < 1 || kin + 1 >= words.Length || words[kin + 1] is "in" or "of" or "from" or "at" ? who
            : string.Join(' ', words[(Elders.Contains(words[kin]) ? kin : kin + 1)..]);
    }

    private static (string Name, string? Relation)? Referral(string[] words, string readerName)
    {
        if (words[0] == "my" && words.Length is >= 4 and <= 8 && Relations.Contains(words[^1]) && words[^2] is "his" or "her" or "their" && Array.FindIndex(words, w => w is "is" or "was" || w.EndsWith("'s", StringComparison.Ordinal)) is var kin and > 0)
        {
            // "my neighbour's his cousin".
            return Named([.. words[..kin], words[kin].Replace("'s", "", StringComparison.Ordinal)], null) is { } said ? (said.Name.Replace(" is", "", StringComparison.Ordinal), said.Relation) : null;
        }

        var verb = Array.FindIndex(words, w => w is "gave" ? words.Any(n => n is "number" or "name" or "card" or "contact" or "email" or "e-mail" or "address" or "details") : w is "knows" or "know" or "introduced" or "introduces" or "referred" or "connected" or "suggested" or "recommended" or "mentioned" or "sent");
        if (words is ["through" or "via", ..])
        {
            return Named(words[1..], null);
        }

        if (verb < 1 || verb > 7 || Me.Contains(words[verb - 1]) && words[verb - 1] != "my" || QuestionWords.Contains(words[0]))
        {
            return words.Length > 3 && Array.IndexOf(words, "told") is var told and > 0 && words[told + 1 < words.Length ? told + 1 : told] == "me" && Array.IndexOf(words, "about") > told && !ReaderPronouns.Contains(words[0])
                ? Named(words[..told], null)
                : null;
        }

        var objects = words[(verb + 1)..];
        var first = readerName.Split(' ')[0];
        var aboutReader = objects.Any(w => ReaderObjects.Contains(w) || w is "us" or "me" || (first.Length > 0 && w.Equals(first, StringComparison.OrdinalIgnoreCase)));
        return aboutReader && !ReaderPronouns.Contains(words[0]) ? Named(words[..verb], null) : null;
    }

    /// <summary>"my old boss ana" is Ana, my old boss; "my boss" has no name; "a friend of mine, sam".</summary>
    private static (string Name, string? Relation)? Named(string[] words, string? relation)
    {
        var subject = words.SkipWhile(w => w is "and" or "but" or "so" or "well" or "actually" or "oh" or "yes" or "yeah" or "also").Where(w => w is not ("who" or "also" or "kindly" or "just" or "already" or "has" or "had" or "might" or "may" or "could" or "can" or "would")).ToArray();
        var kin = Array.FindLastIndex(subject, Relations.Contains);
        if (kin < 0)
        {
            var name = subject.TakeWhile(w => w is not ("from" or "at" or "in")).ToArray();
            return name.Length is > 0 and <= 3 && !Me.Contains(name[0]) && !ReaderPronouns.Contains(name[0]) ? (string.Join(' ', name), relation) : null;
        }

        // "a friend from my choir, Ellen": what stands between is no name.
        var after = subject[(kin + 1)..].SkipWhile(w => w is "of" or "mine" or "named" or "called").ToArray();
        var named = after is ["from" or "at" or "in" or "over", ..] ? Array.FindLastIndex(after, IsGivenName) : 0;
        var names = named < 0 ? [] : after[named..].TakeWhile(w => w is not ("from" or "at" or "in" or "over")).ToArray();
        var before = subject.TakeWhile((w, i) => i < kin && w is not ("my" or "a" or "an" or "our" or "the")).ToArray();
        var said = string.Join(' ', subject[(before.Length < kin ? before.Length : 0)..(kin + 1)]);
        said = said is "a friend" or "friend" ? "a friend of mine" : said;
        var whose = said.StartsWith("a ", StringComparison.Ordinal) || said.StartsWith("my ", StringComparison.Ordinal) || said.StartsWith("our ", StringComparison.Ordinal) ? said : "my " + said;
        return names.Length is > 0 and <= 3 ? (string.Join(' ', names), whose)
            : before.Length is > 0 and <= 3 ? (string.Join(' ', before), whose)
            : (whose, null);
    }

    private static bool IsGivenName(string word) => (Lexicon.Shared.Classes(Folding.Fold(word)) & WordClass.Given) != 0;

    /// <summary>"my wife's colleague Britt is his sister": Britt, my wife's colleague. Null where there is no such name.</summary>
    private static (string Name, string? Relation)? OfKin(string[] words) =>
        words is ["my" or "our", var whose, var kin, var name, ..] && whose.EndsWith("'s", StringComparison.Ordinal) && Relations.Contains(whose[..^2]) && Relations.Contains(kin) && (IsGivenName(name) || (Lexicon.Shared.Classes(Folding.Fold(name)) & WordClass.Plain) == 0)
            ? (name, Joined(words[..3]))
            : null;

    /// <summary>"my cousin's boss" and "he knows my dad" name somebody who knows both.</summary>
    private static string? OfMine(string[] words)
    {
        var at = Array.FindIndex(words, w => w == "my");
        if (at < 0 || at + 1 >= words.Length)
        {
            return null;
        }

        var kin = Array.FindIndex(words, at + 1, w => Relations.Contains(w.Replace("'s", "", StringComparison.Ordinal)));
        return kin < 0 || kin - at > 3 ? null
            : words[kin].EndsWith("'s", StringComparison.Ordinal) && (kin + 1 >= words.Length || Relations.Contains(words[kin + 1]) || !words[..at].Any(w => w is "at" or "in" or "on" or "from" or "through")) ? string.Join(' ', words[at..(kin + 1)])[..^2]
            : ReaderPronouns.Contains(words[0]) && words.Take(at).Any(w => w is "knows" or "know") ? string.Join(' ', words[at..(kin + 1)])
            : null;
    }

    /// <summary>Who knows both, in a clause that speaks of somebody who does; null where they cannot be told from the rest.</summary>
    private static (string Name, string? Relation)? Whom(Clause clause, string readerName)
    {
        var words = clause.Words;
        if (OfKin(words) is { } kinsfolk)
        {
            return kinsfolk;
        }

        if (Referral(words, readerName) is { } referral)
        {
            return referral;
        }

        if (OfMine(words) is { } mine)
        {
            return (mine, null);
        }

        if (Person(clause.Text, words) is { } person)
        {
            return person;
        }

        var typed = AsTyped(clause);
        var names = readerName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var my = Array.FindIndex(words, w => w is "my" or "our" or "a" or "an");
        var kin = my < 0 ? -1 : Array.FindIndex(words, my + 1, w => Relations.Contains(w));
        if (kin > 0 && kin - my <= 3)
        {
            var from = words[(kin + 1)..] is ["from" or "at" or "in" or "over", ..] && Array.FindLastIndex(typed, w => char.IsUpper(w[0]) && IsGivenName(w)) is var given && given > kin ? given : kin + 1;
            var after = typed[from..].TakeWhile(w => char.IsUpper(w[0]) && !names.Contains(w)).Take(2).ToArray();
            return Named([.. words[my..(kin + 1)], .. after], null);
        }

        var at = Array.FindIndex(typed, w => char.IsUpper(w[0]) && !names.Contains(w) && (Lexicon.Shared.Classes(Folding.Fold(w)) & WordClass.Given) != 0);
        return at < 0 ? null : (string.Join(' ', typed[at..].TakeWhile(w => char.IsUpper(w[0]) && !names.Contains(w)).Take(2)), null);
    }

    /// <summary>The words of a clause with their capitals.</summary>
    private static string[] AsTyped(Clause clause)
    {
        string[] typed = [.. clause.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(',', '.', '!', '?', ':', '"', '(', ')')).Where(w => w.Length > 0)];
        return typed.Length == clause.Words.Length ? typed : clause.Words;
    }

    /// <summary>"he owns ruiz foods", "she's the head of ops at delta", "works at northwind".</summary>
    private static (string? Role, string? Company)? Role(Clause clause, string readerName)
    {
        var words = clause.Words;
        var typed = AsTyped(clause);
        var named = readerName.Length > 0 && words[0].Equals(readerName.Split(' ')[0], StringComparison.OrdinalIgnoreCase);
        var from = named || ReaderPronouns.Contains(words[0]) ? 1 : 0;
        var contracted = words[0] is "he's" or "she's" or "hes" or "shes" or "they're" or "who's";
        if (from == 0 && words[0] is not ("works" or "owns" or "runs" or "owner" or "head" or "ceo" or "cto" or "vp" or "director" or "manager") || from >= words.Length)
        {
            return null;
        }

        var verb = words[from];
        if (!contracted && verb is "owns" or "runs" or "founded" or "leads" or "manages" && words.Length - from is > 1 and <= 7)
        {
            var role = verb switch { "owns" => "owner", "runs" => "head", "founded" => "founder", "leads" => "lead", _ => "manager" };
            string[] what = [.. typed[(from + 1)..]];
            what = what is ["the" or "a" or "an", var thing, ..] && char.IsLower(thing[0]) ? what : [.. what.SkipWhile(w => w is "the" or "a" or "an")];
            var at = Array.FindIndex(what, w => w is "at" or "@" or "for" or "there" or "here");

            // "runs analytics at Contoso" is a part of it, "runs Ruiz Foods" the whole.
            return at > 0 ? (role == "head" ? $"head of {Joined(what[..at])}" : role, at + 1 < what.Length ? Joined(what[(at + 1)..]) : null)
                : what.Length <= 4 ? (role, Joined(what))
                : null;
        }

        if (!contracted && verb is "works" or "work")
        {
            var place = Array.FindIndex(words, w => w is "at" or "for");
            return place > 0 && place + 1 < words.Length && words.Length - place <= 5 ? (null, Joined(typed[(place + 1)..])) : null;
        }

        if (contracted || (verb is "is" or "are" && from == 1))
        {
            var start = contracted ? 1 : 2;
            var tail = typed[start..].SkipWhile(w => w is "the" or "a" or "an" or "our" or "now").ToArray();
            var at = Array.FindIndex(tail, w => w is "at" or "@" or "for");
            return tail.Length is 0 or > 8 || tail[0].EndsWith("ing", StringComparison.Ordinal) || tail[0].EndsWith("ed", StringComparison.Ordinal) ? null
                : at > 0 ? (Joined(tail[..at]), Joined(tail[(at + 1)..]))
                : tail.Length <= 4 && words[start] is "the" or "a" or "an" ? (Joined(tail), null)
                : null;
        }

        return null;
    }
}
