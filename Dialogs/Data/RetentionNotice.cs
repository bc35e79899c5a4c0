using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Data;

/// <summary>How long a silent user's data is kept, as whoever runs the bot decided.</summary>
/// <param name="Days">Days of silence after which all of it goes; null for never.</param>
public sealed record RetentionOptions(int? Days)
{
    /// <summary>How many days before, the user is told.</summary>
    public const int Notice = 14;

    /// <summary>The day on which the data of somebody goes who wrote last on a day.</summary>
    public DateOnly? GoesOn(DateOnly seen) => Days is { } days ? seen.AddDays(days) : null;
}

/// <summary>What a silent user is told (F79): that all of theirs will go, and then that it went.</summary>
public static class RetentionNotice
{
    /// <summary>The id of the card.</summary>
    public const string Card = "retention";

    /// <summary>What its buttons say: keep it, or take it along.</summary>
    public const string Keep = "keep", Export = "export";

    private static readonly Words Coach = new(DataWords.ResourceManager);

    /// <summary>Says that everything will go, and on which day.</summary>
    public static Task AnnounceAsync(ITurnContext context, DateOnly seen, DateOnly goes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scene = context.Scene();
        var says = Coach.Say("retention_ask", 0, scene.Today.DayNumber - seen.DayNumber, DayWords.LongWithYear(goes));
        var card = new ChoiceCard(Card, scene.Profile.Turns, says, [new(Coach.Say("retention_keep"), Keep), new(Coach.Say("export_first"), Export)]);
        return context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
    }

    /// <summary>Says that everything went.</summary>
    public static Task ConfirmAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.SendActivityAsync(MessageText.Plain(Coach.Say("retention_done")), cancellationToken);
    }
}
