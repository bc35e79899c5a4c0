using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>What is asked about somebody who is kept.</summary>
public enum RecallQuestion
{
    /// <summary>Nothing of the kind.</summary>
    None,

    /// <summary>When the two talked, and about what: "what did we talk about last time?"</summary>
    Talk,

    /// <summary>What they gave each other: "what did I give Jim?"</summary>
    Given,

    /// <summary>Who leads to them: "who can introduce me to Jim?"</summary>
    Way,

    /// <summary>All that is known: "what do you know about him?"</summary>
    Known,
}

/// <summary>Reads questions about what is known of a person (F6, F10, F23).</summary>
public static partial class RecallReader
{
    private const int Longest = 120;

    /// <summary>What a message asks; None where it is about something else.</summary>
    /// <param name="text">What was typed.</param>
    public static RecallQuestion Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > Longest ? RecallQuestion.None
            : OfTalk().IsMatch(text) ? RecallQuestion.Talk
            : OfGiven().IsMatch(text) ? RecallQuestion.Given
            : OfWay().IsMatch(text) ? RecallQuestion.Way
            : OfKnown().IsMatch(text) ? RecallQuestion.Known
            : RecallQuestion.None;
    }

    [GeneratedRegex(@"\b(?:what|when|where) did (?:we|i|me and \p{L}+|i and \p{L}+|\p{L}+ and (?:i|me))(?: last)? (?:talk|speak|chat|discuss|meet|see|hear|write)\b|\bwhat did (?:he|she|they|\p{L}+(?: \p{L}+)?) (?:say|tell me|talk about)(?: about)? (?:last time|the last time|when we (?:met|talked|spoke))\b|^\W*(?:what|when) was (?:my|our|the) last (?:talk|conversation|meeting|contact|chat|call)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTalk();

    [GeneratedRegex(@"\b(?:what|how much|how often) (?:have|did|has) (?:we|i|he|she|they|\p{L}+(?: \p{L}+)?)(?: ever| already)? (?:give|given|gave|exchanged?)\b|\bwhat (?:have|did) (?:we|i|he|she|they)(?: ever| already)? (?:do|done) for (?:each other|one another|me|him|her|them)\b|\b(?:give and take|balance) (?:with|between)\b|\bwho gave (?:more|what)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfGiven();

    [GeneratedRegex(@"\bhow (?:do|can|could|would|might|should) i (?:get|come|find (?:a|my) way|be introduced|get introduced) (?:in touch with|close to|to|at)\b|\bwho (?:can|could|might|would|will) (?:introduce|connect|bring|take|lead) me (?:to|with)\b|\bhow (?:far|many steps)(?: away)? (?:is|am i|are|to|from)\b|\bwho (?:sent|introduced|led|connected) me (?:to|with)\b|\bhow (?:do|did) i (?:know|come to know|get to know|meet)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWay();

    [GeneratedRegex(@"\bwhat (?:do|did) (?:you|we|i)(?: already)? (?:know|have) (?:about|on|of)\b|^\W*(?:show me|tell me (?:more )?about)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfKnown();
}
