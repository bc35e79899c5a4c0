using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Entities;
using NetworkCoachBot.Storage;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Dialogs.Turn;

/// <summary>
/// Every turn comes in here: the user's profile is fetched, their words or button are read once, and what changed is saved
/// when the turn is over.
/// </summary>
public sealed class Door : IMiddleware
{
    /// <summary>The id of a card whose button says again what its value is.</summary>
    public const string SaidBefore = "said-before";

    /// <summary>The id of a card whose button says which of two wishes was meant; its value is the wish, a colon, and what was said.</summary>
    public const string Wish = "wish";

    private readonly UserState _userState;
    private readonly ConversationState _conversationState;
    private readonly Understanding _understanding;
    private readonly TimeProvider _time;
    private readonly IStatePropertyAccessor<Profile> _profile;
    private readonly IStatePropertyAccessor<Offered?> _offered;

    public Door(UserState userState, ConversationState conversationState, Understanding understanding, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(userState);
        _userState = userState;
        _conversationState = conversationState;
        _understanding = understanding;
        _time = time;
        _profile = userState.CreateProperty<Profile>(Keys.Profile);
        _offered = userState.CreateProperty<Offered?>("offered");
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var activity = turnContext.Activity;
        if (string.IsNullOrEmpty(activity.From?.Id) || string.IsNullOrEmpty(activity.Conversation?.Id))
        {
            await next(cancellationToken);
            return;
        }

        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Locales.Of(activity.Locale);
        var before = await _profile.GetAsync(turnContext, () => new Profile(), cancellationToken);
        var profile = Met(before, activity);
        var zone = profile.Zone();
        var now = TimeZoneInfo.ConvertTime(_time.GetUtcNow(), zone);
        var offered = await _offered.GetAsync(turnContext, () => null, cancellationToken);
        turnContext.SetScene(new TurnScene(Keys.User(activity), Read(activity, profile, offered, now, zone), profile, DateOnly.FromDateTime(now.DateTime), CardSurface.Of(activity.ChannelId)) { Now = now, Group = Keys.Group(activity) });

        // Where what is said is held back until it is saved, it is whoever holds it that tells.
        Offered? offers = null;
        OfferSeen see = activity => offers = Offered.On(activity) ?? offers;
        turnContext.TurnState.Set(see);
        turnContext.OnSendActivities((_, activities, send) =>
        {
            activities.ForEach(a => see(a));
            return send();
        });

        await next(cancellationToken);

        if (Keys.Group(activity) is null && (offers ?? offered) is not null && activity.Type is ActivityTypes.Message or ActivityTypes.Invoke)
        {
            await _offered.SetAsync(turnContext, offers is null ? null : offers with { IsAlone = turnContext.TurnState.Get<NothingOpen>() is not null }, cancellationToken);
        }

        await _profile.SetAsync(turnContext, turnContext.Scene().Profile, cancellationToken);
        await _userState.SaveChangesAsync(turnContext, false, cancellationToken);
        await _conversationState.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    /// <summary>What the activity itself tells of the user: another turn, their name, where their clock is.</summary>
    private static Profile Met(Profile profile, Activity activity)
    {
        var zone = profile.TimeZone ?? activity.LocalTimezone ?? ClientInfo(activity, "timezone");
        return profile with
        {
            Turns = activity.Type is ActivityTypes.Message or ActivityTypes.Invoke && !CardSubmission.IsLook(activity) ? profile.Turns + 1 : profile.Turns,
            Name = profile.Name ?? FirstAndLast(activity.From.Name),
            TimeZone = zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : profile.TimeZone,
            Country = profile.Country ?? ClientInfo(activity, "country"),
        };
    }

    /// <summary>A display name that looks like a person's; not "User" or an address.</summary>
    private static string? FirstAndLast(string? name) =>
        string.IsNullOrWhiteSpace(name) || name.Length > 60 || name.Contains('@', StringComparison.Ordinal) || name.Any(char.IsDigit)
            || name.Equals("user", StringComparison.OrdinalIgnoreCase) || name.Equals("you", StringComparison.OrdinalIgnoreCase)
            ? null
            : name.Trim();

    private static string? ClientInfo(Activity activity, string property) =>
        (activity.Entities?.FirstOrDefault(e => e?.Type == "clientInfo")?.Properties?[property] as JValue)?.Value as string;

    private TurnInput Read(Activity activity, Profile profile, Offered? offered, DateTimeOffset now, TimeZoneInfo zone)
    {
        var input = Read(activity, profile, CardSubmission.Of(activity), now, zone);
        return input is TurnInput.Spoken { Utterance: { } said } && Keys.Group(activity) is null && offered?.TakenBy(said) is { } taken
            ? Read(activity, profile, taken, now, zone)
            : input;
    }

    private TurnInput Read(Activity activity, Profile profile, CardSubmission? submission, DateTimeOffset now, TimeZoneInfo zone)
    {
        var isGroup = Keys.Group(activity) is not null;
        // What was said in a group and is taken up in the chat of two is said again by a button.
        var chosen = isGroup ? null : Chosen(submission);
        var text = chosen is { } wish ? wish.Text
            : submission is CardSubmission.Choice { On.Id: SaidBefore } again && !isGroup ? again.Value
            : activity.Type == ActivityTypes.Message ? Mentions.PlainText(activity) : "";
        if (submission is not null && chosen is null && (isGroup || submission is not CardSubmission.Choice { On.Id: SaidBefore }))
        {
            return new TurnInput.Pressed(submission);
        }

        // Channels bring files to chats of two only. A picture beside words is not what they are about.
        var files = isGroup || submission is not null || activity.Type != ActivityTypes.Message ? [] : BroughtFile.Of(activity);
        if (files.Any(f => !f.IsPicture || string.IsNullOrWhiteSpace(text)))
        {
            return new TurnInput.Brought(files);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new TurnInput.Nothing();
        }

        // Before others nobody's people are known: what is not looked at cannot be told.
        var utterance = _understanding.Read(text, new UtteranceContext
        {
            Scope = isGroup ? Scope.Group : Scope.Personal,
            People = isGroup ? KnownPeople.None : KnownPeople.From(profile.Recent.Select(Known)),
            LastSpokenOf = !isGroup && profile.Recent is [var last, ..] ? Known(last) : null,
            Now = now,
            TimeZone = zone,
            Locale = CultureInfo.CurrentUICulture.Name,
        });
        return new TurnInput.Spoken(chosen is { } sure ? utterance.Meaning(sure.Intent) : utterance);
    }

    /// <summary>The wish and the words of a button that says what was meant.</summary>
    private static (Intent Intent, string Text)? Chosen(CardSubmission? submission) =>
        submission is CardSubmission.Choice { On.Id: Wish } choice && choice.Value.Split(':', 2) is [var name, var text] && Enum.TryParse<Intent>(name, out var intent) && Enum.IsDefined(intent)
            ? (intent, text)
            : null;

    private static KnownPerson Known(RecentPerson person) => new(person.Id, person.Name, person.Company, HowMet: person.HowKnown);
}
