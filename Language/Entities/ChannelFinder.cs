using NetworkCoachBot.Language.Intents;
using NetworkCoachBot.Language.Text;

namespace NetworkCoachBot.Language.Entities;

/// <summary>Ways of reaching somebody. A word only counts where it is one: not in "LinkedIn csv", "phone number", "a firm called …".</summary>
internal static class ChannelFinder
{
    private static readonly Dictionary<string, SpokenChannel> Words = new(StringComparer.Ordinal)
    {
        ["email"] = SpokenChannel.Email,
        ["emails"] = SpokenChannel.Email,
        ["emailed"] = SpokenChannel.Email,
        ["emailing"] = SpokenChannel.Email,
        ["mail"] = SpokenChannel.Email,
        ["mails"] = SpokenChannel.Email,
        ["mailed"] = SpokenChannel.Email,
        ["mailing"] = SpokenChannel.Email,
        ["e-mail"] = SpokenChannel.Email,
        ["e-mails"] = SpokenChannel.Email,
        ["e-mailed"] = SpokenChannel.Email,
        ["linkedin"] = SpokenChannel.LinkedIn,
        ["connection"] = SpokenChannel.LinkedIn,
        ["dm"] = SpokenChannel.LinkedIn,
        ["dms"] = SpokenChannel.LinkedIn,
        ["dmed"] = SpokenChannel.LinkedIn,
        ["dm'd"] = SpokenChannel.LinkedIn,
        ["inmail"] = SpokenChannel.LinkedIn,
        ["inmails"] = SpokenChannel.LinkedIn,
        ["text"] = SpokenChannel.Text,
        ["texts"] = SpokenChannel.Text,
        ["texted"] = SpokenChannel.Text,
        ["texting"] = SpokenChannel.Text,
        ["sms"] = SpokenChannel.Text,
        ["whatsapp"] = SpokenChannel.Text,
        ["whatsapped"] = SpokenChannel.Text,
        ["whatsapping"] = SpokenChannel.Text,
        ["imessage"] = SpokenChannel.Text,
        ["imessaged"] = SpokenChannel.Text,
        ["phone"] = SpokenChannel.Phone,
        ["phoned"] = SpokenChannel.Phone,
        ["phoning"] = SpokenChannel.Phone,
        ["call"] = SpokenChannel.Phone,
        ["called"] = SpokenChannel.Phone,
        ["calling"] = SpokenChannel.Phone,
        ["calls"] = SpokenChannel.Phone,
        ["ring"] = SpokenChannel.Phone,
        ["rang"] = SpokenChannel.Phone,
        ["ringing"] = SpokenChannel.Phone,
        ["bell"] = SpokenChannel.Phone,
        ["voicemail"] = SpokenChannel.Phone,
        ["voicemails"] = SpokenChannel.Phone,
        ["dial"] = SpokenChannel.Phone,
        ["telephone"] = SpokenChannel.Phone,
        ["telephoned"] = SpokenChannel.Phone,
    };

    private static readonly HashSet<string> AfterLinkedIn = new(StringComparer.Ordinal)
    {
        "csv", "is", "=", ":", "connections", "export", "contacts", "file", "data", "archive", "network", "profile", "headline", "premium", "account", "url", "page", "list", "zip", "connections.csv", "download", "summary", "post", "posts", "about", "learning", "recruiter", "jobs", "job", "ads", "search", "apply", "bio", "photo", "banner", "course", "courses",
    };

    private static readonly HashSet<string> AfterPhone = new(StringComparer.Ordinal) { "number", "numbers", "no", "contacts", "is", "=", ":", "book" };

    private static readonly HashSet<string> AfterEmail = new(StringComparer.Ordinal) { "is", "=", ":", "address", "addresses" };

    private static readonly HashSet<string> NamedThings = new(StringComparer.Ordinal)
    {
        "company", "guy", "man", "woman", "person", "lady", "place", "startup", "firm", "group", "something", "someone", "somebody", "app", "is", "was", "so", "business", "shop", "agency", "thing", "event", "one", "are", "bloke", "girl",
    };

    /// <summary>A thing to hold, not a way to reach somebody: "my work phone", "a new phone".</summary>
    private static readonly HashSet<string> Owners = new(StringComparer.Ordinal) { "my", "your", "his", "this", "new", "work", "old", "cell", "smart", "ex's", "company" };

    private static readonly HashSet<string> OtherCalls = new(StringComparer.Ordinal) { "zoom", "video", "teams", "skype", "meet", "roll", "wake-up", "close", "judgment" };

    public static IReadOnlyList<ChannelMention> Find(Reading reading, CleanText clean, Intent intent)
    {
        var found = new List<ChannelMention>();
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var token = reading.Tokens[i];
            var isPasted = i >= reading.Pasted.Start && i < reading.Pasted.End;
            if (token.Kind is TokenKind.Email or TokenKind.Phone && !isPasted && intent is Intent.DraftOutreach)
            {
                // An address or a number says how somebody who is written to is to be reached; of somebody who is added it is only kept.
                Add(token, token.Kind is TokenKind.Email ? SpokenChannel.Email : SpokenChannel.Phone);
            }
            else if (token.IsWord && !isPasted && reading.Tags[i] is Tag.Outside or Tag.BeginCompany && Words.TryGetValue(token.Norm, out var channel)
                && Counts(reading, i, channel, intent))
            {
                Add(token, channel);
            }
        }

        return found;

        void Add(Token token, SpokenChannel channel)
        {
            if (found.All(f => f.Channel != channel))
            {
                var mention = clean.Mention(token.Start, token.End);
                found.Add(new ChannelMention(mention.Start, mention.Length, mention.Text, channel));
            }
        }
    }

    private static bool Counts(Reading reading, int i, SpokenChannel channel, Intent intent)
    {
        var before = i > 0 ? reading.Tokens[i - 1].Norm : "";
        var after = i + 1 < reading.Tokens.Count ? reading.Tokens[i + 1] : default;
        var next = after.Norm ?? "";
        return (channel, reading.Tokens[i].Norm) switch
        {
            _ when intent is Intent.ImportContacts or Intent.ExportData => false,
            (SpokenChannel.LinkedIn, "connection") => next is "request" or "requests" or "note" or "invite" or "invitation",
            (SpokenChannel.LinkedIn, _) => intent is not Intent.None && !AfterLinkedIn.Contains(next),
            (SpokenChannel.Email, "email" or "mail") => !AfterEmail.Contains(next) && after.Kind is not TokenKind.Email,
            (SpokenChannel.Phone, "phone") when Owners.Contains(before) => false,
            (SpokenChannel.Phone, "phone") => !AfterPhone.Contains(next) && after.Kind is not TokenKind.Phone,
            (SpokenChannel.Phone, "bell") => before == "a" && reading.Tokens.Take(i).Any(t => t.Norm is "give" or "gave" or "giving"),
            (SpokenChannel.Phone, "ring") when next is "a" or "any" => false,
            (SpokenChannel.Text, "text" or "texts") when before is "card" or "full" && intent is not Intent.LogMeeting => false,
            (SpokenChannel.Phone, "called") => !NamedThings.Contains(before),
            (SpokenChannel.Phone, "call" or "calls") => !OtherCalls.Contains(before) && next is not ("it" or "that" or "yourself") && !(next == "me" && intent is Intent.SetProfile),
            _ => true,
        };
    }
}
