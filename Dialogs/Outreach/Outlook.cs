namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>The address that opens a new mail in Outlook on the web.</summary>
public static class Outlook
{
    /// <summary>Longer addresses are cut or refused on the way: sign-in pages and proxies take some 2,000 characters.</summary>
    private const int Longest = 2_000;

    /// <summary>A link with subject and text filled in; null where it would be too long to work.</summary>
    public static Uri? Compose(string subject, string body)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(body);
        var address = $"https://outlook.office.com/mail/deeplink/compose?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body)}";
        return address.Length <= Longest ? new Uri(address) : null;
    }
}
