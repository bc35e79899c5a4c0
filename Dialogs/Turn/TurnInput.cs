using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>What the user did in this turn, read once at the door.</summary>
public abstract record TurnInput
{
    private TurnInput()
    {
    }

    /// <summary>They typed something.</summary>
    public sealed record Spoken(Utterance Utterance) : TurnInput;

    /// <summary>They pressed a button on a card.</summary>
    public sealed record Pressed(CardSubmission Submission) : TurnInput;

    /// <summary>They brought files; what they typed with them only says so.</summary>
    public sealed record Brought(IReadOnlyList<BroughtFile> Files) : TurnInput;

    /// <summary>Neither: an event, an installation.</summary>
    public sealed record Nothing : TurnInput;
}

/// <summary>What every part of a turn may need: what the user did, who they are, what day it is for them.</summary>
/// <param name="User">Key of the user in storage.</param>
/// <param name="Input">What they did.</param>
/// <param name="Profile">What is known of them; replaced when it changes.</param>
/// <param name="Today">The day in their time zone.</param>
/// <param name="Surface">What their client can show.</param>
public sealed record TurnScene(string User, TurnInput Input, Profile Profile, DateOnly Today, CardSurface Surface)
{
    /// <summary>The time on their clock.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Key of the channel or group chat; null in a chat of two.</summary>
    public string? Group { get; init; }

    /// <summary>Business days where they live: as they said, or as their time zone tells.</summary>
    public BusinessDays Days => new(Profile.Country ?? Holidays.CountryOfZone(Profile.TimeZone));

    /// <summary>The text they typed; empty where they pressed a button.</summary>
    public string Text => Input is TurnInput.Spoken spoken ? spoken.Utterance.Text : "";

    /// <summary>What they typed, read; null where they pressed a button.</summary>
    public Utterance? Utterance => (Input as TurnInput.Spoken)?.Utterance;
}

/// <summary>Where the scene of a turn is kept.</summary>
public static class TurnSceneExtensions
{
    /// <summary>The scene of this turn.</summary>
    /// <exception cref="InvalidOperationException">The door has not been passed.</exception>
    public static TurnScene Scene(this ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.TurnState.Get<TurnScene>() ?? throw new InvalidOperationException("The turn did not come through the door.");
    }

    /// <summary>Replaces the scene.</summary>
    public static void SetScene(this ITurnContext context, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.TurnState.Set(scene);
    }
}
