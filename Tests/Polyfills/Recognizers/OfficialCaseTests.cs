using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using NetworkCoachBot.Evaluation;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Polyfills.Recognizers;

/// <summary>The official cases in ../shared, compared exactly, against the shares that are to be met.</summary>
public class OfficialCaseTests
{
    private static readonly Func<RecognizerCase, List<ModelResult>> Dates = c => DateTimeRecognizer.RecognizeDateTime(c.Input, Culture.English, refTime: c.Reference);

    [SkippableTheory]
    [InlineData("A ", 0.97)]
    [InlineData("A date", 0.97)]
    [InlineData("A time", 0.97)]
    [InlineData("A datetime", 0.97)]
    [InlineData("A duration", 0.97)]
    [InlineData("B ", 0.90)]
    [InlineData("C ", 0.90)]
    [InlineData("X ", 0.90)]
    [InlineData("N ", 0.97)]
    public void Dates_by_tier(string tier, double share) => Meets("DateTimeModel", share, Dates, c => c.Kind == tier || (tier.EndsWith(' ') && c.Kind.StartsWith(tier, StringComparison.Ordinal)));

    [SkippableFact]
    public void What_a_coach_hears() => Meets("coach", 0.98, Dates);

    [SkippableFact]
    public void Numbers() => Meets("NumberModel", 1, c => NumberRecognizer.RecognizeNumber(c.Input, Culture.English));

    [SkippableFact]
    public void Ordinals() => Meets("OrdinalModel", 1, c => NumberRecognizer.RecognizeOrdinal(c.Input, Culture.English));

    [SkippableFact]
    public void Booleans() => Meets("BooleanModel", 1, c => ChoiceRecognizer.RecognizeBoolean(c.Input, Culture.English));

    private static void Meets(string file, double share, Func<RecognizerCase, List<ModelResult>> recognize, Func<RecognizerCase, bool>? isMeant = null)
    {
        var cases = RecognizerCase.Load(SharedFiles.Require($"recognizers/{file}.json")).Where(isMeant ?? (_ => true)).ToList();

        var missed = cases.Where(c => !c.IsMet(RecognizerCase.ToJson(recognize(c)))).Select(c => c.Input).ToList();

        Assert.NotEmpty(cases);
        Assert.True(missed.Count <= (1 - share) * cases.Count, $"{missed.Count} of {cases.Count} missed: {string.Join("; ", missed)}");
    }
}
