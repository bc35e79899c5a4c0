using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Critique;

/// <summary>What the critique found: the faults worst first, what is right, and how the message was read.</summary>
/// <param name="Text">The text it is about; the findings' places are in it.</param>
/// <param name="Findings">Worst first, then in the order of the text.</param>
/// <param name="Passed">What is right, in the coach's words.</param>
/// <param name="Labels">The ten judgements of the evaluation.</param>
/// <param name="Objection">Which of the five reasons the reader would most likely have to say no (F41); null where nothing is asked, or the text is not English.</param>
/// <param name="Kind">The kind given, or as read.</param>
/// <param name="Relationship">The strength given, or as read.</param>
/// <param name="Invited">Whether the reader opened the subject.</param>
/// <param name="IsEnglish">Whether the words could be judged at all.</param>
/// <param name="Words">Number of words, subject and greeting included.</param>
/// <param name="Characters">Number of UTF-16 code units.</param>
/// <param name="Grade">Reading level (Flesch-Kincaid); null for a text too short to say.</param>
public sealed record CritiqueReport(
    string Text,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<PassedPoint> Passed,
    CritiqueLabels Labels,
    LikelyObjection? Objection,
    MessageKind Kind,
    Strength Relationship,
    bool Invited,
    bool IsEnglish,
    int Words,
    int Characters,
    double? Grade)
{
    /// <summary>Whether nothing in it fails: it can go out (METHOD: the user's own judgement wins even so).</summary>
    public bool Passes => Findings.All(finding => finding.Severity != Severity.Fail);

    /// <summary>The text with a finding's fix in the place of its span, tidied where the fix removes it.</summary>
    /// <exception cref="ArgumentException">The finding has no fix, or is not of this text.</exception>
    public string Apply(Finding finding)
    {
        if (finding.Fix is not { } fix || finding.End > Text.Length || Text[finding.Start..finding.End] != finding.Quote)
        {
            throw new ArgumentException("The finding has no fix for this text.", nameof(finding));
        }

        return Replacement.Put(Text, finding.Start, finding.End, fix);
    }
}

/// <summary>A thing that is right in a message.</summary>
/// <param name="Rule">The rule it satisfies.</param>
/// <param name="Words">Said in the coach's voice.</param>
/// <param name="Quote">The words that do it; null where it is the whole.</param>
public sealed record PassedPoint(Rule Rule, string Words, string? Quote);
