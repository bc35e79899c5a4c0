namespace NetworkCoachBot.Coaching.People;

/// <summary>What went back and forth between the user and a person (F23). Said in plain words on screen; there is no balance to settle.</summary>
/// <param name="Given">How often the user gave something.</param>
/// <param name="Received">How often they gave something, introductions included.</param>
/// <param name="Asked">How often the user asked for something.</param>
public sealed record GiveAndTake(int Given, int Received, int Asked)
{
    /// <summary>Asks with nothing given, from which a quiet remark is made.</summary>
    public const int AsksBeforeRemark = 2;

    /// <summary>Whether the next message should rather bring something (F23): two asks or more, and nothing given yet.</summary>
    public bool GiveFirst => Given == 0 && Asked >= AsksBeforeRemark;

    /// <summary>What a timeline comes to.</summary>
    public static GiveAndTake Of(IEnumerable<Contact> timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var all = timeline.ToArray();
        return new(
            all.Count(c => c.Kind == ContactKind.Gave),
            all.Count(c => c.Kind is ContactKind.Received or ContactKind.IntroducedMe),
            all.Count(c => c.Asked));
    }
}
