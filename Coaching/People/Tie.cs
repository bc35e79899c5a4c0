namespace NetworkCoachBot.Coaching.People;

/// <summary>How strength moves: up by what happens, down by silence (F3; METHOD, "Strength is what is true now").</summary>
public static class Tie
{
    /// <summary>Months of silence after which "talked" is only "met".</summary>
    public const int TalkedFadesAfterMonths = 12;

    /// <summary>Months of silence after which "mutual" is only "talked".</summary>
    public const int MutualFadesAfterMonths = 24;

    /// <summary>What is true of a tie on a day. A tie fades by one step, and comes back with contact: what was there is not forgotten.</summary>
    /// <param name="strength">What it was when last in touch.</param>
    /// <param name="lastHeard">The last day that something came from them or the two were together; null where none is known: then nothing fades.</param>
    /// <param name="today">The day.</param>
    public static Strength On(Strength strength, DateOnly? lastHeard, DateOnly today) => strength switch
    {
        Strength.Talked when lastHeard?.AddMonths(TalkedFadesAfterMonths) <= today => Strength.Met,
        Strength.Mutual when lastHeard?.AddMonths(MutualFadesAfterMonths) <= today => Strength.Talked,
        _ => strength,
    };

    /// <summary>The day on which it fades if nothing is heard; null where it does not.</summary>
    public static DateOnly? FadesOn(Strength strength, DateOnly? lastHeard) => strength switch
    {
        Strength.Talked => lastHeard?.AddMonths(TalkedFadesAfterMonths),
        Strength.Mutual => lastHeard?.AddMonths(MutualFadesAfterMonths),
        _ => null,
    };

    /// <summary>
    /// What a tie comes to with one more contact; it never falls by one. A single answer opens the door ("met"), a second one is an
    /// exchange ("talked"); help in both directions makes it mutual.
    /// </summary>
    /// <param name="strength">What it was.</param>
    /// <param name="before">What happened before, as far as it counts.</param>
    /// <param name="contact">What happened now.</param>
    public static Strength After(Strength strength, IEnumerable<Contact> before, Contact contact)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(contact);
        var least = contact.Kind switch
        {
            ContactKind.WasIntroduced => Strength.Introduced,
            ContactKind.SaidHello => Strength.Met,
            ContactKind.Answered => before.Any(c => c.Kind == ContactKind.Answered) ? Strength.Talked : Strength.Met,
            ContactKind.Met or ContactKind.Called => Strength.Talked,
            ContactKind.Gave when before.Any(IsHelpFromThem) => Strength.Mutual,
            ContactKind.Received or ContactKind.IntroducedMe => before.Any(c => c.Kind == ContactKind.Gave) ? Strength.Mutual : Strength.Met,
            _ => Strength.Stranger,
        };
        return least > strength ? least : strength;
    }

    private static bool IsHelpFromThem(Contact contact) => contact.Kind is ContactKind.Received or ContactKind.IntroducedMe;
}
