using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Referrals;

/// <summary>An introduction that has happened.</summary>
/// <param name="By">Who introduced the user, or gave the name.</param>
/// <param name="To">To whom.</param>
public sealed record Introduction(PersonMention By, PersonMention To);

/// <summary>What a message tells of introductions.</summary>
/// <param name="All">Each of them, in the order in which they are told.</param>
/// <param name="Aside">The stretch that tells of them, where the message tells something else besides; null where it tells nothing else.</param>
public sealed record Introductions(IReadOnlyList<Introduction> All, (int Start, int Length)? Aside = null);

/// <summary>
/// Reads who came through whom: "got introduced to Pete Lang by Ana", "Ana gave me Rita Moss's number", "Q referred me to O, and O
/// referred me to U", "wrote to Jim, Ana gave me his name". Works on the message with a mark in the place of each name.
/// </summary>
public static partial class IntroductionReader
{
    /// <summary>Begins the mark of a name; the number of the mention follows, and <see cref="Close"/>.</summary>
    private const char Open = '\uE011';

    private const char Close = '\uE012';

    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The introductions in a message; null where it tells of none.</summary>
    /// <param name="utterance">The message, read.</param>
    public static Introductions? Read(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        PersonMention[] names = [.. utterance.People.Where(p => p.Kind == PersonMentionKind.Name)];
        if (names.Length < 2 || utterance.Text.TrimEnd().EndsWith('?'))
        {
            return null;
        }

        var (text, places) = Marked(utterance.Text.Replace('\u2019', '\''), names);
        return From(text, names) ?? Whole(text, names) ?? Tail(text, places, names) ?? Beside(text, places, names);
    }

    /// <summary>One sentence of several tells of an introduction: "what should i ask bob? bob gave me pam's name".</summary>
    private static Introductions? Beside(string text, int[] places, PersonMention[] names)
    {
        foreach (var sentence in Sentences().Matches(text).ToArray())
        {
            if (Whole(sentence.Value.TrimEnd('.', '!'), names) is { } told)
            {
                return told with { Aside = (places[sentence.Index], places[sentence.Index + sentence.Length] - places[sentence.Index]) };
            }
        }

        return null;
    }

    /// <summary>Every clause tells of an introduction.</summary>
    private static Introductions? Whole(string text, PersonMention[] names)
    {
        List<Introduction> all = [];
        if (text.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var clause in Joints().Split(text).Select(c => c.Trim(' ', '.', '!', ',')).Where(c => c.Length > 0))
        {
            if (ForWho().Match(clause) is { Success: true } who && all is [.., { To: var before }] && Named(names, who) is { } next)
            {
                all.Add(new(before, next));
                continue;
            }

            var match = new[] { Sent(), Gave(), Through(), WasSent() }.Select(f => f.Match(clause)).FirstOrDefault(m => m.Success);
            if (match is null)
            {
                return null;
            }

            all.Add(new(Named(names, match, "by")!, Named(names, match)!));
        }

        return all.Count == 0 || all.Any(i => i.By == i.To) ? null : new(all);
    }

    /// <summary>"i got 3 names from my coach denise: pam tull, rick orr and sue bly".</summary>
    private static Introductions? From(string text, PersonMention[] names) =>
        NamesFrom().Match(text) is { Success: true } from && Named(names, from, "by") is { } by
            ? new([.. from.Groups["to"].Captures.Select(c => new Introduction(by, names[int.Parse(c.Value, CultureInfo.InvariantCulture)]))])
            : null;

    /// <summary>Something told of one person, and who led to them: "met with gary lin, ron put me in touch with him".</summary>
    private static Introductions? Tail(string text, int[] places, PersonMention[] names)
    {
        if (LedThere().Match(text) is not { Success: true } led || Named(names, led, "by") is not { } by || names[0] == by || names[1] != by)
        {
            return null;
        }

        // Places tell where each character of the marked text stands in the message.
        var start = places[led.Index];
        return new([new(by, names[0])], (start, places[led.Index + led.Length] - start));
    }

    private static PersonMention? Named(PersonMention[] names, Match match, string group = "to") => names[int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture)];

    private static (string Text, int[] Places) Marked(string text, PersonMention[] names)
    {
        var marked = new StringBuilder();
        List<int> places = [];
        for (var at = 0; at < text.Length;)
        {
            var mention = Array.FindIndex(names, n => n.Start == at);
            var (put, length) = mention < 0 ? (text[at].ToString(), 1) : ($"{Open}{mention}{Close}", names[mention].Length);
            marked.Append(put);
            places.AddRange(Enumerable.Repeat(at, put.Length));
            at += length;
        }

        places.Add(text.Length);
        return (marked.ToString(), [.. places]);
    }

    private const string By = @"(?:(?:my|our|an?) (?:[\p{L}'-]+ ){0,3}?)?\uE011(?<by>\d+)\uE012(?:,? (?:from|at|in) (?:the |my |our )?[\p{L}'-]+(?: [\p{L}'-]+)?)?,?";

    private const string To = @"(?:(?:the|a|his|her|their|my) (?:[\p{L}'-]+ ){0,4}?)?\uE011(?<to>\d+)\uE012";

    private const string Where = @"(?:,? (?:at|from|in|of|who|over) [^.;!\uE011]{1,60}|,? (?:an?|the|his|her|their) [^.;!\uE011]{1,60}|,? (?:today|yesterday|this (?:morning|week)|last \p{L}+|by (?:mail|e-?mail|text|phone)|on linkedin))*";

    private const string Lead = @"^(?:(?:ok|okay|so|and|also|then|today|yesterday|btw|good news|great news|turns out|oh|well|who|now)\W+)*";

    private const string Kindly = @"(?: has| had| have| just| also| kindly| then| already| finally)*";

    [GeneratedRegex(@"[.;!\n]+(?=\s|$)|,?\s+and\s+then\s+|\s*,\s*(?:and |but |then )?(?=(?:my [\p{L} ]{2,20})?\uE011|who\b)|\s+(?:and|then)\s+(?=(?:my [\p{L} ]{2,20})?\uE011\d+\uE012(?: has| had| just| also| then| in turn)* (?:introduced|referred|sent|pointed|connected|directed|linked|recommended|gave|put|passed|told|led))", Plainly)]
    private static partial Regex Joints();

    [GeneratedRegex(Lead + By + Kindly + @" (?:in turn )?(?:(?:introduced|referred|sent|pointed|connected|directed|linked|steered|recommended|led|passed) me (?:on |over |along )?(?:to|with|towards)|put me in (?:touch|contact) with|(?:hooked|set) me up with|made (?:an?|the) (?:intro|introduction) to) " + To + Where + "$", Plainly)]
    private static partial Regex Sent();

    [GeneratedRegex(Lead + By + Kindly + @" (?:(?:gave|sent|passed|texted|emailed|handed|slipped) me (?:" + To + @"(?:'s|s'|s)? (?:name|number|phone(?: number)?|contact|e-?mail(?: address)?|card|details|address)|the (?:name|number|contact|card|details) (?:of|for) " + To + @")|(?:told me (?:about|of)|recommended(?: me)?|suggested|mentioned) " + To + "(?: to me)?)" + Where + "$", Plainly)]
    private static partial Regex Gave();

    [GeneratedRegex(Lead + @"(?:(?:i|we|i've)? ?(?:know|met|got to know|got to|found|reached|came to|heard (?:of|about)) )?" + To + @"(?: (?:at|from|of) [^,.;!\uE011]{1,40}?)?,?(?: was| were| got| came| comes| is| has been)*(?: (?:recommended|introduced|suggested|mentioned|referred|a (?:referral|lead|contact|name)))?(?: to me)? (?:by|through|via|thanks to|by way of|from) " + By + "$", Plainly)]
    private static partial Regex Through();

    [GeneratedRegex(Lead + @"(?:i |we |i've )?(?:was |were |got |just got |been |have been )?(?:just )?(?:introduced|intro'?d|introed|connected|referred|sent|pointed|recommended|directed) (?:over )?(?:to|with) " + To + Where + @"(?: yesterday| today| last \p{L}+)?,? (?:by|through|via|thanks to) " + By + "$", Plainly)]
    private static partial Regex WasSent();

    [GeneratedRegex(@"^who(?: then| in turn| has| had| just| also)* (?:(?:introduced|referred|sent|pointed|connected|directed|linked|passed) me (?:on |over |along )?(?:to|with)|put me in (?:touch|contact) with|gave me the (?:name|number) of) " + To + Where + "$", Plainly)]
    private static partial Regex ForWho();

    [GeneratedRegex(Lead + @"(?:i |i've |we )?(?:just )?(?:got|have|had|received|was given)(?: the)?(?: \d+| two| three| four| five| a few| some| several| a couple(?: of)?)?(?: new| more)? (?:names?|contacts?|leads?|intros?|introductions?|referrals?|people) from " + By + @"\s*(?:[:;,\u2013-]|namely|they are|who are)*\s*(?:" + To + @"(?: (?:at|from) [^,.;!\uE011]{1,30}?)?(?:\s*,\s*(?:and )?|\s+and\s+|\s*&\s*|\s*$))+[.!]*$", Plainly)]
    private static partial Regex NamesFrom();

    [GeneratedRegex(@"[^.;!?\n]+(?:[.;!?\n]+|$)", Plainly)]
    private static partial Regex Sentences();

    /// <summary>What stands behind somebody and tells who led to them.</summary>
    [GeneratedRegex(@"[,;.]\s*(?:and |because |as |since )?(?:it was )?" + By + @"(?: who)?" + Kindly + @" (?:put (?:me|us) in (?:touch|contact)|(?:introduced|connected|referred|recommended|sent|pointed|linked|hooked)(?: (?:me|us))(?: up)?|recommended (?:him|her|them)|(?:gave|passed|sent|texted) me (?:his|her|their) (?:name|number|contact|card|e-?mail|details)|told me (?:about|of) (?:him|her|them)|made the (?:intro|introduction)|set (?:it|this|that|us) up)(?: (?:to|with|on to|over to) (?:him|her|them|each other|there)| there| over)?(?=\s*(?:[.;!,]|$| and\b))", Plainly)]
    private static partial Regex LedThere();
}
