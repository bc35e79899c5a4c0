namespace NetworkCoachBot.Language.Referrals;

/// <summary>What is said of somebody in between.</summary>
public abstract record ReferralReading
{
    private ReferralReading()
    {
    }

    /// <summary>"ana can introduce me to priya nair".</summary>
    public sealed record Offer(string By, string To) : ReferralReading;

    /// <summary>"ana said yes", "ana says I can use her name", "ana would rather not be named", with what is said besides.</summary>
    public sealed record Name(Leave Leave, string Besides) : ReferralReading;

    /// <summary>"something ana can forward to priya".</summary>
    public sealed record PassOn(string Text) : ReferralReading
    {
        /// <summary>Who passes it on, as typed; null where that is not said.</summary>
        public string? By { get; init; }

        /// <summary>Whom it is to reach; null where that is not said.</summary>
        public string? To { get; init; }
    }

    /// <summary>"what should i ask bob before i write to pam?"</summary>
    public sealed record AskFirst(string By) : ReferralReading;

    /// <summary>"tell ana how it went".</summary>
    public sealed record Tell(string By) : ReferralReading;

    /// <summary>"I told ana how it went".</summary>
    public sealed record Told(string By) : ReferralReading;
}
