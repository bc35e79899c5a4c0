using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs;

/// <summary>Everything the coach says can be read by a twelve-year-old: Flesch-Kincaid grade 6 or below over each file. The clinic's invented messages are left out: some are stiff on purpose.</summary>
public class ReadingGradeTests
{
    private const double Hardest = 6;

    /// <summary>Addresses and numbers for people in danger stay as they are.</summary>
    private static readonly string[] Kept = ["help_"];

    public static TheoryData<string> Files => [.. Directory.GetFiles(SharedFiles.RepositoryRoot, "*.resx", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(SharedFiles.RepositoryRoot, f).Replace('\\', '/'))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.EndsWith("ClinicDrafts.resx", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Words_are_spelled_as_in_the_US(string file)
    {
        var texts = XDocument.Load(Path.Combine(SharedFiles.RepositoryRoot, file)).Root!.Elements("data").Select(d => (string)d.Element("value")!);
        Assert.DoesNotContain(texts, t => Regex.IsMatch(t, @"\b(?:neighbou|favou|colou|honou|behaviou|labou)r|(?:organ|real|apolog|recogn)is(?:e|ing|ation)|\bpractis|\bcentre\b|\bprogramme\b|\bcheque\b", RegexOptions.IgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Words_are_of_grade_six_or_below(string file)
    {
        var texts = XDocument.Load(Path.Combine(SharedFiles.RepositoryRoot, file)).Root!.Elements("data")
            .Where(d => !Kept.Any(((string)d.Attribute("name")!).StartsWith))
            .Select(d => Regex.Replace((string)d.Element("value")!, @"\{\d[^}]*\}", "Jim"));
        var whole = Readability.Grade(string.Join("\n\n", texts));
        Assert.True(whole is null or <= Hardest, $"{file} as a whole: {whole}");
    }
}
