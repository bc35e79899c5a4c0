using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Referrals;

/// <summary>What is written to the person in between (F12-F15). Nothing in it was made up; what is missing shows as a gap.</summary>
public static class ReferralNotes
{
    private static readonly Words Texts = new(ReferralTexts.ResourceManager);

    /// <summary>"May I use your name?" (F13), to a referrer of whom it is known how they know the contact.</summary>
    /// <param name="referrer">Whom it goes to.</param>
    /// <param name="contact">Whom the user wants to write to.</param>
    public static string MayIUseYourName(string referrer, string contact) =>
        Texts.Say("may_i", 0, Hello(referrer), contact, Names.CalledAs(contact));

    /// <summary>A text that the referrer can pass on and so ask first (F14): the draft to the contact, in the form of a short message.</summary>
    /// <param name="referrer">Whom it goes to.</param>
    /// <param name="draft">What is known towards a message to the contact.</param>
    /// <param name="composer">Makes the text.</param>
    public static string ToPassOn(string referrer, Draft draft, Composer composer)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(composer);

        // The referrer who passes it on is the link; the text itself need not name them.
        var passed = composer.Compose(draft with { Channel = MessageChannel.LinkedInMessage, Referrer = null, Strength = Strength.Introduced, Own = null, Shortened = 0 });
        return $"{Texts.Say("pass_on", 0, Hello(referrer), Names.CalledAs(draft.Reader.Name))}\n\n{passed.Body}";
    }

    /// <summary>Tells the introducer what came of it (F15, P16).</summary>
    /// <param name="introducer">Whom it goes to.</param>
    /// <param name="contact">Whom they sent the user to.</param>
    /// <param name="sender">The user's name; null where unknown.</param>
    public static string ReportBack(string introducer, Person contact, string? sender)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var meeting = contact.Timeline.LastOrDefault(c => c.Kind is ContactKind.Met or ContactKind.Called);
        var answered = contact.Timeline.LastOrDefault(c => c.Kind is ContactKind.Answered or ContactKind.Refused);
        var name = contact.Name;
        var news = meeting is not null ? Texts.Say("report_met", 0, name, Day(meeting.Day))
            : answered is { Kind: ContactKind.Refused } ? Texts.Say("report_no", 0, name)
            : answered is not null ? Texts.Say("report_answered", 0, name)
            : Texts.Say("report_wrote", 0, name);
        var took = meeting?.Note is { } note ? Texts.Say("report_took", 0, Learned(note)) : Texts.Say("report_gap", 0, Composer.GapMark);
        var close = sender is null ? Texts.Say("report_close") : $"{Texts.Say("report_close")}\n\n{sender}";
        return $"{Texts.Say("greeting", 0, Names.CalledAs(introducer))}\n\n{news} {took} {close}";
    }

    /// <summary>"coffee: they switch next year" is what was learned over coffee.</summary>
    private static string Learned(string note) => (note.IndexOf(": ", StringComparison.Ordinal) is var at and > 0 && !note[..at].Contains(' ', StringComparison.Ordinal) ? note[(at + 2)..] : note).TrimEnd('.');

    private static string Day(DateOnly day) => day.ToString(Texts.Say("day"), System.Globalization.CultureInfo.CurrentCulture);

    private static string Hello(string name) => Names.IsDescription(name) ? Texts.Say("unnamed") : Names.CalledAs(name);
}
