using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>What earlier turns of a conversation said that the person may not have read, for the beginning of the next one.</summary>
internal static class Recap
{
    /// <summary>
    /// How often the same is told again. Once, as a rule; but a process that dies with a recap to be sent has told nobody
    /// anything for all that is known, so the turn after tells it.
    /// </summary>
    private const int MostTimes = 3;

    private const int MaxReplies = 5;
    private const int MaxText = 4000;

    /// <summary>
    /// What may have arrived is told once more, as text. What did not arrive is sent as it was, or as text if the channel
    /// refused it as it was.
    /// </summary>
    public static List<Reply> Of(IReadOnlyList<OutboxRow> open, CultureInfo culture)
    {
        var recap = new List<Reply>();
        var left = open.SelectMany(row => ReplyJson.Read(row.Replies)).ToList();
        var unsure = left.Where(r => r.Text is not null && (r.IsRecap ? r.Fate == Fate.Pending && r.Times < MostTimes : r.Fate is Fate.Pending or Fate.Unknown)).TakeLast(MaxReplies).ToList();
        if (unsure.Count > 0)
        {
            var told = Shortened(string.Join("\n\n", unsure.Select(r => r.Text)));
            var text = string.Format(culture, Word(nameof(TurnWords.MayNotHaveArrived), culture), told);
            recap.Add(new Reply { Activity = MessageFactory.Text(text), Text = told, IsRecap = true, Times = unsure.Max(r => r.Times) + 1 });
        }

        var missed = left.Where(r => r.Fate is Fate.NotSent or Fate.Refused).Select(Again).OfType<Activity>().TakeLast(MaxReplies).ToList();
        if (missed.Count > 0)
        {
            recap.Add(new Reply { Activity = MessageFactory.Text(Word(nameof(TurnWords.DidNotArrive), culture)), IsIntroduction = true });
            recap.AddRange(missed.Select(activity => new Reply { Activity = activity }));
        }

        return recap;
    }

    /// <summary>A word of the middleware's in the language of a turn.</summary>
    public static string Word(string name, CultureInfo culture) => TurnWords.ResourceManager.GetString(name, culture)!;

    private static Activity? Again(Reply reply) =>
        reply.Fate == Fate.NotSent && reply.Activity is { } activity ? activity
        : reply.Text is { } text ? MessageFactory.Text(Shortened(text))
        : null;

    private static string Shortened(string text) => text.Length <= MaxText ? text : text[..MaxText] + "…";
}
