namespace NetworkCoachBot.Benchmarks.Turns;

/// <summary>What one person says, over and over, and what each answer must hold.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Says">The messages of one round; {0} is the person's own word.</param>
/// <param name="Hears">What the answers to them hold; {0} likewise.</param>
internal sealed record Scenario(string Name, string[] Says, string[] Hears)
{
    /// <summary>The least that a bot does, without any bot (<see cref="Hosts.FloorHost"/>).</summary>
    public const string Floor = "floor";

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new(Floor, ["hello {0}"], ["hello {0}"]),
        new("echo", ["hello {0}"], ["hello {0}"]),
        new("waterfall", ["start", "{0}", "forty", "Reno"], ["What is your name?", "How old are you, {0}?", "Where do you live?", "{0}, forty, Reno"]),
        new(
            "draft",
            [
                "I want to write to {0} Ruiz, he owns Ruiz Foods",
                "met him at the Chamber breakfast, he moved his plant to 4 day weeks",
                "month two was chaos, i can tell him how we fixed it",
                "how he got night shift to agree",
            ],
            ["{0}", "Hi {0},", "{0}", "Hi {0},"]),
    ];

    public string Say(int step, string word) => Says[step].Replace("{0}", word, StringComparison.Ordinal);

    public string Hear(int step, string word) => Hears[step].Replace("{0}", word, StringComparison.Ordinal);
}
