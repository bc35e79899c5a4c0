namespace NetworkCoachBot.Coaching.Groups;

/// <summary>Who practises with whom for a while.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Pairs">Everybody who takes part is in exactly one.</param>
public sealed record PracticeRound(int Number, IReadOnlyList<PracticePair> Pairs)
{
    /// <summary>The pair that somebody is in; null where they had a pause.</summary>
    public PracticePair? PairOf(string member) => Pairs.FirstOrDefault(pair => pair.Members.Contains(member));

    /// <summary>Without somebody who is forgotten; whoever was with them keeps a pair of their own, so that the others' past stays.</summary>
    public PracticeRound Without(string member) => this with
    {
        Pairs = Pairs.Select(pair => new PracticePair(pair.Members.Where(m => m != member).ToArray()) { Answers = pair.Answers.Where(a => a.Member != member).ToArray() }).ToArray(),
    };

    /// <summary>Records what somebody says about their pair; the last word of each counts. Nothing changes for somebody who is in none.</summary>
    public PracticeRound Answer(string member, bool met) => this with
    {
        Pairs = Pairs.Select(pair => pair.Members.Contains(member) ? pair.Answer(member, met) : pair).ToArray(),
    };
}

/// <summary>Two who practise together, or three where the number is odd.</summary>
/// <param name="Members">Keys of the users.</param>
public sealed record PracticePair(IReadOnlyList<string> Members)
{
    /// <summary>What each said when asked "Did you meet?".</summary>
    public IReadOnlyList<MetAnswer> Answers { get; init; } = Array.Empty<MetAnswer>();

    /// <summary>Whether they met: one who says yes is enough; null while nobody answered.</summary>
    public bool? Met => Answers.Count == 0 ? null : Answers.Any(answer => answer.Met);

    /// <summary>The others in somebody's pair.</summary>
    public IEnumerable<string> Others(string member) => Members.Where(other => other != member);

    internal PracticePair Answer(string member, bool met) => this with
    {
        Answers = Answers.Where(answer => answer.Member != member).Append(new MetAnswer(member, met)).ToArray(),
    };
}

/// <summary>What one of a pair said when asked "Did you meet?".</summary>
/// <param name="Member">Key of the user.</param>
/// <param name="Met">Whether they met.</param>
public sealed record MetAnswer(string Member, bool Met);
