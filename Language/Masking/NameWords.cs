using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Masking;

/// <summary>Which words of a message are names, by their capitals, by where they stand, and by the lists of names.</summary>
internal static class NameWords
{
    /// <summary>Words with a capital that say nothing about who it is.</summary>
    private static readonly HashSet<string> Free = Set("i i'm i'd i've i'll hr it ceo cfo cto coo vp svp evp pm qa ux ui ai api kpi kpis ok okay ps mba phd bsc rn cpa asap fyi faq cv usa us uk eu linkedin zoom teams excel powerpoint outlook gmail google-meet whatsapp english spanish french german italian chinese japanese arabic portuguese european american british canadian indian african asian irish australian christmas easter thanksgiving re fwd fw subject dear hi hello hey mr mrs ms dr prof");

    /// <summary>What never belongs to a name that follows it.</summary>
    private static readonly HashSet<string> Leads = Set("hi hello hey dear thanks thank thankyou when since after before as at in on with for from to of and but so or if while because by both is was were are did do does have has had can could would should will might may i we you he she they it my our your his her their this that these those the a an no not yes yesterday today tomorrow last next ask asked told tell saw see met meet knowing congratulations congrats welcome subject referred recommended introduced re fwd fw about regarding like unlike than then now how what who where why which however also maybe perhaps best regards sincerely cheers good great happy morning afternoon evening said so song sir van mr mrs ms dr prof");

    private static readonly HashSet<string> AfterVerbName = Set("i you we he she they it this that these those the a an my your our his her their to me us there all everything not if");

    private static readonly HashSet<string> TimeLeads = Set("in by until since early late mid on of this next last from through before after for every");

    private static readonly HashSet<string> Greeted = Set("there all team everyone everybody folks friend friends sir madam hiring recruiter again both");

    private static readonly HashSet<string> Doing = Set("is was has had told said says asked hired hires does did will would wants wanted needs thinks thought gave sent knows");

    private static readonly HashSet<string> PlaceLeads = Set("at with from for joined join joining leaving left of to");

    /// <summary>What a body may be called with "of".</summary>
    private static readonly HashSet<string> Bodies = Set("bank university college school church hospital institute chamber city county state museum department ministry house");

    private static readonly IReadOnlySet<string> Ordinary = Lexicon.Shared.Ordinary;

    private static readonly HashSet<string> Roles = [.. Lexicon.Lines("roles").SelectMany(l => l.Split(' ', '-')).Select(w => Folding.Fold(w))];

    private static readonly HashSet<string> Companies = [.. Lexicon.Shared.Companies.Select(c => Folding.Fold(c))];

    /// <summary>Companies that are known in any letters, by their first word: of several words, or of one that means nothing else.</summary>
    private static readonly ILookup<string, string[]> CompanyNames = Lexicon.Shared.Companies
        .Select(c => Folding.Fold(c).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(c => c.Length > 1 || (c is [{ Length: > 3 }] && !IsOrdinary(c[0])))
        .ToLookup(c => c[0], StringComparer.Ordinal);

    /// <summary>Whether plain English explains a word.</summary>
    public static bool IsOrdinary(string norm) => Ordinary.Contains(norm) || Leads.Contains(norm) || norm.Split('\'', '-') is { Length: > 1 } parts && parts.All(p => p.Length < 3 || Ordinary.Contains(p));

    /// <summary>Whether a word says nothing about who it is, whatever its capitals.</summary>
    public static bool IsFree(string norm) => Free.Contains(norm) || Leads.Contains(norm);

    /// <summary>Whether a word is of a job title.</summary>
    public static bool IsRole(MaskWord word) => Roles.Contains(word.Norm) || word.Norm is "vp" or "svp" or "ceo" or "cfo" or "cto" or "coo" or "hr";

    /// <summary>Adds what is a name.</summary>
    public static void Find(string text, IReadOnlyList<MaskWord> words, List<Masked> taken)
    {
        var titled = words.GroupBy(w => w.Line).ToDictionary(line => line.Key, line => IsTitled([.. line]));
        var names = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            names[i] = IsName(words, i, titled[words[i].Line], i > 0 && names[i - 1] && IsBeside(text, words[i - 1], words[i])) || IsGreeted(text, words, i);
        }

        for (var i = words.Count - 2; i >= 0; i--)
        {
            // "Summit Ruiz": what stands before a name and is capital may belong to it.
            names[i] |= names[i + 1] && words[i + 1].IsCapital && words[i].IsCapital && IsBeside(text, words[i], words[i + 1]) && !Leads.Contains(words[i].Norm) && !Free.Contains(words[i].Norm) && !IsRole(words[i]);
        }

        for (var i = 1; i + 1 < words.Count; i++)
        {
            // "mark and rose": whoever stands beside a name, and may be somebody, is.
            if (words[i].Norm is "and" or "or" && words[i - 1].End + 1 == words[i].Start && words[i].End + 1 == words[i + 1].Start)
            {
                names[i - 1] |= names[i + 1] && IsGiven(words[i - 1]);
                names[i + 1] |= names[i - 1] && IsGiven(words[i + 1]);
            }
        }

        Companied(text, words, taken);
        for (var i = 0; i < words.Count; i++)
        {
            if (names[i])
            {
                taken.Add(new Masked(words[i].Start, words[i].StemEnd, IsCompany(text, words, names, i) ? MaskKind.Company : MaskKind.Name));
            }
        }
    }

    private static bool IsGiven(MaskWord word) => (Lexicon.Shared.Classes(word.Norm) & WordClass.Given) != 0;

    private static void Companied(string text, IReadOnlyList<MaskWord> words, List<Masked> taken)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var name in CompanyNames[words[i].Norm].Where(name => i + name.Length <= words.Count))
            {
                if (Enumerable.Range(1, name.Length - 1).All(k => words[i + k].Norm == name[k] && IsBeside(text, words[i + k - 1], words[i + k])))
                {
                    taken.Add(new Masked(words[i].Start, words[i + name.Length - 1].StemEnd, MaskKind.Company));
                }
            }
        }
    }

    private static bool IsName(IReadOnlyList<MaskWord> words, int i, bool isTitled, bool afterName)
    {
        var word = words[i];
        var norm = word.Norm;
        var next = i + 1 < words.Count ? words[i + 1].Norm : "";
        var classes = Lexicon.Shared.Classes(norm);
        if (word.Text.Any(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter))
        {
            return true; // A script without capitals: nothing tells what is a name.
        }

        if (!char.IsLetter(word.Text[0]) || norm.Length == 0)
        {
            return false;
        }

        if (!word.IsCapital)
        {
            return (i > 0 && word.Start - words[i - 1].End <= 2 && words[i - 1].Norm is ("mr" or "mrs" or "ms" or "dr" or "prof")) || word.Stem.Any(char.IsUpper) && !Free.Contains(norm) || ((classes & WordClass.Given) != 0 && !IsOrdinary(norm) && norm.Length > 2)
                || (afterName && (classes & WordClass.Surname) != 0 && !IsOrdinary(norm))
                || (Companies.Contains(norm) && i > 0 && PlaceLeads.Contains(words[i - 1].Norm));
        }

        if (Free.Contains(norm) || IsTime(words, i, classes))
        {
            return false;
        }

        var isVerb = (word.Opens || isTitled) && AfterVerbName.Contains(next);
        var isPlain = IsOrdinary(norm) || Leads.Contains(norm);
        if (word.Opens || isTitled)
        {
            return !isPlain || (afterName && !word.Opens && !Leads.Contains(norm)) || (IsLikelyName(norm, next, classes) && !isVerb && !Leads.Contains(norm)) || (isTitled && !word.Opens && (classes & WordClass.Surname) != 0);
        }

        // In the middle of a sentence a capital is a name, but for a job title that stands by itself.
        return !IsRole(word) || (next is "of" && Bodies.Contains(norm)) || afterName || (classes & (WordClass.Given | WordClass.Surname | WordClass.CompanyWord)) != 0;
    }

    /// <summary>A plain word that begins a sentence and may be somebody or a company all the same: "Baker told me", "Summit is growing".</summary>
    private static bool IsLikelyName(string norm, string next, WordClass classes) =>
        (classes & (WordClass.Given | WordClass.Surname | WordClass.CompanyWord)) != 0 || Companies.Contains(norm) || Doing.Contains(next);

    private static bool IsTime(IReadOnlyList<MaskWord> words, int i, WordClass classes)
    {
        if ((classes & (WordClass.Day | WordClass.Month | WordClass.Holiday)) == 0 || Bodies.Contains(words[i].Norm))
        {
            return false;
        }

        // May, June and April are people too.
        return (classes & WordClass.Given) == 0
            || (i + 1 < words.Count && char.IsDigit(words[i + 1].Text[0]))
            || (i > 0 && (TimeLeads.Contains(words[i - 1].Norm) || char.IsDigit(words[i - 1].Text[0])));
    }

    /// <summary>Whoever is greeted is a name in any letters: "hi jim,".</summary>
    private static bool IsGreeted(string text, IReadOnlyList<MaskWord> words, int i)
    {
        var first = i;
        while (first > 0 && words[first].Start > 0 && i - first < 3 && words[first - 1].Line == words[i].Line && IsBeside(text, words[first - 1], words[first]) && words[first - 1].Norm is not ("hi" or "hello" or "hey" or "dear"))
        {
            first--;
        }

        return first > 0 && words[first - 1].Opens && IsBeside(text, words[first - 1], words[first]) && words[first - 1].Norm is "hi" or "hello" or "hey" or "dear"
            && !Greeted.Contains(words[first].Norm) && words[i].Norm is not ("and" or "mr" or "mrs" or "ms" or "dr" or "prof")
            && ClosesGreeting(text, words, i);
    }

    /// <summary>At most three words, then a comma or the end of the line.</summary>
    private static bool ClosesGreeting(string text, IReadOnlyList<MaskWord> words, int i)
    {
        for (var k = i; k < Math.Min(i + 3, words.Count); k++)
        {
            var after = words[k].End < text.Length ? text[words[k].End] : '\n';
            if (after is ',' or '\n' or '\r' or '!' or ':' or '-' or '\u2014' or ';')
            {
                return true;
            }

            if (after != ' ' && after != '.')
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsBeside(string text, MaskWord one, MaskWord two) => text.AsSpan(one.End, two.Start - one.End) is " " or ". " or " & " or "";

    /// <summary>A line of capitals: capitals say nothing there.</summary>
    private static bool IsTitled(MaskWord[] line) =>
        line.Length > 2 && line.Count(w => w.Text.All(c => !char.IsLower(c))) >= line.Length * 0.8;

    private static bool IsCompany(string text, IReadOnlyList<MaskWord> words, bool[] names, int i)
    {
        var (first, last) = (i, i);
        while (first > 0 && names[first - 1] && IsBeside(text, words[first - 1], words[first]))
        {
            first--;
        }

        while (last + 1 < words.Count && names[last + 1] && IsBeside(text, words[last], words[last + 1]))
        {
            last++;
        }

        return (Lexicon.Shared.Classes(words[last].Norm) & WordClass.CompanyWord) != 0 || Companies.Contains(words[i].Norm) || (first > 0 && words[first - 1].Norm is "at");
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
