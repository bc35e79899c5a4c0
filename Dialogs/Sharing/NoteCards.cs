using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Language.Groups;

namespace NetworkCoachBot.Dialogs.Sharing;

/// <summary>The cards of notes between a member and the coach of their group.</summary>
internal static class NoteCards
{
    /// <summary>What the ids of these cards begin with; the note's key follows.</summary>
    public const string Whom = "note-whom:", Preview = "note:", Answer = "note-answer:";

    /// <summary>What the value of a button of any card begins with that tells the coach something; what follows is what is told, empty where it is to be asked.</summary>
    public const string Tell = "tell-coach:";

    public const string Send = "send", Drop = "drop", Reply = "reply";

    private const int LongestTold = 1_000;

    private static readonly Words Coach = new(SharingWords.ResourceManager);

    /// <summary>Asks which of several coaches is meant; the value of a button is the coach's key.</summary>
    public static ChoiceCard WhichCoach(CoachNote note, IReadOnlyList<GroupCoach> coaches) =>
        new(Whom + note.Id, 0, Coach.Say("which_coach"), [.. coaches.Take(CoachCard.MostButtons).Select(c => new CardChoice(Named(c), c.Id))]);

    /// <summary>Shows exactly what the other will see.</summary>
    public static ChoiceCard Shown(CoachNote note, string before) =>
        new(Preview + note.Id, 0, before, [new(Coach.Say("send"), Send), new(Coach.Say("drop"), Drop)]) { Detail = $"{Title(note)}\n\n{note.Text}" };

    /// <summary>What the other sees.</summary>
    public static ChoiceCard Received(string noteId, string title, string? text) => new(Answer + noteId, 0, title, [new(Coach.Say("answer"), Reply)]) { Detail = text };

    /// <summary>What stands above the text where the other reads it.</summary>
    public static string Title(CoachNote note) => note.Kind switch
    {
        NoteKind.Answer => Coach.Say("title_answer", 0, note.FromName),
        NoteKind.Draft => Coach.Say("title_draft", 0, note.FromName, note.Group ?? Coach.Say("the_group")),
        _ => Coach.Say("title_stuck", 0, note.FromName, note.Group ?? Coach.Say("the_group")),
    };

    /// <summary>A button that tells the coach of the group what was said; the words are shown before they go.</summary>
    public static CardChoice TellCoach(string words) => new(Coach.Say("tell_coach"), Tell + (words.Length <= LongestTold && ShareReader.SaysWhat(words) ? words : ""));

    /// <summary>A coach as a button names them.</summary>
    public static string Named(GroupCoach coach) => coach.Group is { } group ? Coach.Say("coach_of", 0, coach.Name, group) : coach.Name;
}
