using System.Text.Json.Nodes;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Coaching.Critique;

/// <summary>
/// How well the critique judges messages that were labelled by hand. heldout.jsonl was set aside before any rule was
/// written: nobody looks at its errors, only at its figures, so it says how the critique does on messages it has not seen.
/// </summary>
public sealed class LabelledMessagesTests
{
    private static readonly Critic Critic = new();

    public static TheoryData<string, double, double> Bars => new()
    {
        { "asks_for_job_or_lead", 0.85, 0.80 },
        { "asks_too_soon", 0.85, 0.80 },
    };

    [Theory]
    [MemberData(nameof(Bars))]
    public void Judges_messages_set_aside(string label, double precision, double recall)
    {
        var (hits, alarms, misses) = Count("heldout.jsonl", label);

        Assert.True(hits >= precision * (hits + alarms), $"{label}: precision {hits}/{hits + alarms}");
        Assert.True(hits >= recall * (hits + misses), $"{label}: recall {hits}/{hits + misses}");
    }

    private static (int Hits, int Alarms, int Misses) Count(string file, string label)
    {
        var (hits, alarms, misses) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(SharedFiles.RepositoryRoot, "Tests/Coaching/Critique/Data", file)))
        {
            var message = JsonNode.Parse(line)!.AsObject();
            var expected = (bool)message["labels"]![label]!;
            var found = Judged(Critic.Review(Request(message)).Labels, label);
            hits += found && expected ? 1 : 0;
            alarms += found && !expected ? 1 : 0;
            misses += !found && expected ? 1 : 0;
        }

        return (hits, alarms, misses);
    }

    private static CritiqueRequest Request(JsonObject message) => new(
        (string)message["text"]!,
        (string)message["channel"]! switch
        {
            "email" => MessageChannel.Email,
            "linkedin" => MessageChannel.LinkedInMessage,
            "linkedin_note" => MessageChannel.LinkedInNote,
            "text" => MessageChannel.Text,
            _ => MessageChannel.Unknown,
        },
        Relationship: Enum.TryParse<Strength>((string)message["relationship"]!, ignoreCase: true, out var strength) ? strength : null);

    private static bool Judged(CritiqueLabels labels, string label) => label switch
    {
        "asks_for_job_or_lead" => labels.AsksForJobOrLead,
        "asks_too_soon" => labels.AsksTooSoon,
        "offers_value" => labels.OffersValue,
        "common_ground" => labels.CommonGround,
        "specific_request" => labels.SpecificRequest,
        "generic_flattery" => labels.GenericFlattery,
        "pick_your_brain" => labels.PickYourBrain,
        "desperate_tone" => labels.DesperateTone,
        "names_connection_or_referrer" => labels.NamesConnectionOrReferrer,
        "clear_small_next_step" => labels.ClearSmallNextStep,
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, "no such label"),
    };
}
