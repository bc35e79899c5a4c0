using System.Text.Json.Nodes;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Coaching.Critique;

/// <summary>
/// How well the critique judges messages that were labelled by hand. The files more/*-heldout.jsonl are set aside:
/// nobody looks at their errors, only at the figures, so they say how the critique does on messages it has not seen.
/// </summary>
public sealed class LabelledMessagesTests
{
    private static readonly Critic Critic = new();

    public static TheoryData<string, double, double> Bars => new()
    {
        { "asks_for_job_or_lead", 0.88, 0.88 },
        { "asks_too_soon", 0.88, 0.88 },
        { "common_ground", 0.85, 0.75 },
        { "specific_request", 0.80, 0.78 },
        { "pick_your_brain", 0.90, 0.80 },
        { "desperate_tone", 0.85, 0.85 },
        { "names_connection_or_referrer", 0.85, 0.85 },
        { "clear_small_next_step", 0.80, 0.75 },
    };

    [Theory]
    [MemberData(nameof(Bars))]
    public void Judges_messages_set_aside(string label, double precision, double recall)
    {
        var (hits, alarms, misses) = Count(label);

        Assert.True(hits >= precision * (hits + alarms), $"{label}: precision {hits}/{hits + alarms}");
        Assert.True(hits >= recall * (hits + misses), $"{label}: recall {hits}/{hits + misses}");
    }

    private static (int Hits, int Alarms, int Misses) Count(string label)
    {
        var (hits, alarms, misses) = (0, 0, 0);
        foreach (var line in Directory.GetFiles(Path.Combine(SharedFiles.RepositoryRoot, "Tests/Coaching/Critique/Data/more"), "*-heldout.jsonl").SelectMany(File.ReadLines))
        {
            var message = JsonNode.Parse(line)!.AsObject();
            if (message["labels"]![label] is not { } labelled)
            {
                continue;
            }

            var expected = (bool)labelled;
            var found = Judged(Critic.Review(Request(message)).Labels, label);
            hits += found && expected ? 1 : 0;
            alarms += found && !expected ? 1 : 0;
            misses += !found && expected ? 1 : 0;
        }

        return (hits, alarms, misses);
    }

    private static CritiqueRequest Request(JsonObject message) => new(
        (string)message["text"]!,
        (string?)message["channel"] switch
        {
            "email" => MessageChannel.Email,
            "linkedin" => MessageChannel.LinkedInMessage,
            "linkedin_note" => MessageChannel.LinkedInNote,
            "text" => MessageChannel.Text,
            _ => MessageChannel.Unknown,
        },
        Relationship: Enum.TryParse<Strength>((string?)message["relationship"], ignoreCase: true, out var strength) ? strength : null);

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
