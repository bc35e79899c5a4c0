using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Drafting;

/// <summary>What a clause is as was learned from Data/Drafting, beside what the rules take it for.</summary>
public static partial class DraftReader
{
    /// <summary>"he says she made the sheet everyone copies" is "she made the sheet everyone copies": the one who says it is somebody else.</summary>
    private static Clause Said(Clause clause)
    {
        if (clause.Words is not ["he" or "she" or "they", "says" or "said" or "say" or "thinks" or "mentioned", var next, _, ..])
        {
            return clause;
        }

        var from = next == "that" ? 3 : 2;
        return clause.Words[from] is "he" or "she" or "they" or "he's" or "she's" or "they're" && clause.Words[from][..2] != clause.Words[0][..2]
            ? clause with { Text = string.Join(' ', clause.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[from..]), Words = clause.Words[from..] }
            : clause;
    }

    /// <summary>What a clause adds to a reading, null where nothing claims it; and whether it says that there is nothing.</summary>
    private static (DraftReading? Read, bool IsNothing) Taken(Clause clause, DraftReading reading, Asked asked, string readerName, bool isRequest)
    {
        var byRules = ByRules(clause, asked, readerName);
        var kind = !isRequest || asked == Asked.Nothing || clause.Words.Length == 0 || NearnessReader.HasLostTouch(clause.Words) || IsWhatGotMe(clause.Words) || (asked == Asked.Question && Tells(clause.Words)) || AnswerModel.Shared is not { } learned ? byRules
            : learned.Read(clause, asked, readerName, byRules);
        return kind == byRules ? (Take(clause, reading, asked, readerName), false) : (As(kind, clause, reading, asked, readerName), kind == AnswerKind.Nothing);
    }

    /// <summary>What the rules take a clause for by itself.</summary>
    internal static AnswerKind ByRules(Clause clause, Asked asked, string readerName) => Take(clause, DraftReading.Empty, asked, readerName) switch
    {
        null => AnswerKind.Unclear,
        { Referrer: not null } => AnswerKind.Referrer,
        { Goal: not null } => AnswerKind.Goal,
        { Question: not null } => AnswerKind.Question,
        { Offer: not null } => AnswerKind.Offer,
        { Alike: not null } => AnswerKind.Alike,
        { Link: not null } => AnswerKind.Link,
        { Reason: not null } => AnswerKind.Reason,
        { Role: not null } or { Company: not null } => AnswerKind.Describes,
        { Nearness: Drafting.Nearness.Stranger } => AnswerKind.Stranger,
        { Nearness: not null } => AnswerKind.Link,
        _ => AnswerKind.Coach,
    };

    /// <summary>A clause taken for what it was learned to be.</summary>
    private static DraftReading? As(AnswerKind kind, Clause clause, DraftReading reading, Asked asked, string readerName) => kind switch
    {
        AnswerKind.Link => AsLink(clause, reading),
        AnswerKind.Referrer => Whom(clause, readerName) is { } whom ? reading with { Referrer = whom.Name, Relation = whom.Relation } : AsLink(clause, reading),
        AnswerKind.Reason => reading with { Reason = Joined(reading.Reason, clause) },
        AnswerKind.Alike => reading with { Alike = Joined(reading.Alike, clause) },
        AnswerKind.Offer => reading with { Offer = Joined(reading.Offer, clause) },
        AnswerKind.Question or AnswerKind.Favour => reading with { Question = Joined(reading.Question, clause) },
        AnswerKind.Goal => GoalIn(clause) is { } goal ? reading with { Goal = goal } : reading,
        AnswerKind.Stranger => reading with { Nearness = NearnessReader.Nearer(reading.Nearness, Drafting.Nearness.Stranger) },
        AnswerKind.Nothing or AnswerKind.Coach => reading,
        AnswerKind.Describes when asked == Asked.Reason => reading with { Reason = Joined(reading.Reason, clause) },
        AnswerKind.Describes => Role(clause, readerName) is { } role ? reading with { Role = role.Role ?? reading.Role, Company = role.Company ?? reading.Company }
            : reading.Reason is null && ReaderPronouns.Contains(clause.Words[0]) ? reading with { Reason = clause.Text }
            : reading,
        _ => Take(clause, reading, asked, readerName),
    };

    private static DraftReading AsLink(Clause clause, DraftReading reading) =>
        Person(clause.Text, clause.Words) is { } person ? reading with { Referrer = person.Name, Relation = person.Relation }
        : reading with { Link = Joined(reading.Link, clause), Nearness = NearnessReader.Nearer(reading.Nearness, NearnessReader.Together(clause.Words) ?? Drafting.Nearness.Stranger) };

    /// <summary>What a clause that tells a goal says that it is; null where no words for it stand there.</summary>
    private static string? GoalIn(Clause clause) =>
        Goal(clause.Words) is { } goal ? goal
        : Into().Match(clause.Text) is { Success: true } into ? $"a way {(into.Groups["back"].Success ? "back " : "")}into {into.Groups["what"].Value.Trim()}"
        : Sought().Match(clause.Text) is { Success: true } sought ? sought.Groups["what"].Value.Trim()
        : null;

    [GeneratedRegex(@"\b(?:get|getting|move|moving|break|breaking|switch|switching|go|going|cross|crossing|come|coming)\s+(?<back>back\s+)?(?:over\s+)?(?:in)?to\s+(?<what>(?!know\b|talk\b|see\b|ask\b|be\b|do\b|get\b|meet\b|him\b|her\b|them\b|work\b)[^,.;?]{3,60})$", Plainly)]
    private static partial Regex Into();

    [GeneratedRegex(@"\b(?:looking for|after|search(?:ing)? for|hunting for|hoping for|aiming (?:for|at)|going for|apply(?:ing)? for|want|need|look for|seek(?:ing)?|is)\s+(?<what>(?:an?|any|some|part|full|my first|something|anything)\s[^,.;?]{2,80}|[^,.;?]{0,60}\b(?:jobs?|roles?|posts?|positions?|work|place|placement|apprenticeship|gig|internship)s?)(?=$|[,.;?])", Plainly)]
    private static partial Regex Sought();
}
