using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards;

/// <summary>What a press acts on: the key of a draft, person, question, and the version of it that was on the card.</summary>
public sealed record CardTarget(string Id, int Version)
{
    internal const string ViewsField = "views";

    /// <summary>Whether each member of a group has their own view of the card that was pressed: it is answered with one.</summary>
    public bool HasViews { get; init; }
}

/// <summary>
/// A pressed button, read once at the door. The kinds are closed: they are the nested records, each beside its card
/// (CardSubmission.NAME.cs). What cannot be read, whatever it is, is <see cref="Unknown"/>.
/// </summary>
public abstract partial record CardSubmission
{
    private const string ExecuteInvoke = "adaptiveCard/action";
    private const string ExtensionInvoke = "composeExtension/submitAction";
    private const int LongestId = 200;

    private CardSubmission(CardTarget on) => On = on;

    /// <summary>A kind of submission is read from the step of its verb ("sent" in "script.sent") and its fields; null where that makes no sense.</summary>
    private delegate CardSubmission? Reader(CardTarget on, string step, CardFields fields);

    /// <summary>What was pressed on.</summary>
    public CardTarget On { get; }

    /// <summary>One reader per card, by the first part of its verbs.</summary>
    private static Reader? ReaderOf(string card) => card switch
    {
        "script" => Script.Read,
        "sketch" => Sketch.Read,
        "critique" => Critique.Read,
        "extension" => Extension.Read,
        "person" => Person.Read,
        "people" => People.Read,
        "log" => Log.Read,
        "choice" => Choice.Read,
        "group" => Group.Read,
        "gift" => Gift.Read,
        "own" => Look.Read,
        _ => null,
    };

    /// <summary>
    /// Reads what a client sent. Null where the activity is no press of a card's button: a typed message, or an activity
    /// of another type.
    /// </summary>
    public static CardSubmission? Of(IActivity activity) => activity switch
    {
        Activity { Type: ActivityTypes.Invoke, Name: ExecuteInvoke } invoke => FromExecute(Json(invoke.Value)),
        Activity { Type: ActivityTypes.Invoke, Name: ExtensionInvoke } invoke => Read(Json(invoke.Value)?["data"] as JObject ?? [], null),
        Activity { Type: ActivityTypes.Message, Value: not null } message => FromSubmit(Json(message.Value), message.Text),
        _ => null,
    };

    /// <summary>
    /// Whether an activity is a client's own asking for the view of whoever has a card before them (<see cref="Look"/>): nobody
    /// did or said anything.
    /// </summary>
    public static bool IsLook(IActivity activity) => activity is Activity { Type: ActivityTypes.Invoke, Name: ExecuteInvoke } && Of(activity) is Look;

    private static CardSubmission FromExecute(JObject? value)
    {
        var read = value?["action"] is JObject action ? Read(action["data"] as JObject ?? [], action["verb"]) : new Unknown(null);

        // Whatever a client sends by itself was pressed by nobody.
        return value?["trigger"] is JValue { Value: "automatic" } && read is not Look ? new Look(read.On) : read;
    }

    private static CardSubmission? FromSubmit(JObject? data, string? text) =>
        data?["action"] is null && !string.IsNullOrWhiteSpace(text) ? null
        : data is null ? new Unknown(null)
        : Read(data, null);

    private static CardSubmission Read(JObject data, JToken? verb)
    {
        var fields = new CardFields(data);
        var action = fields.Text("action") ?? (verb as JValue)?.Value as string;
        if (action?.Split('.') is not [var card, var step]
            || ReaderOf(card) is not { } reader
            || fields.Text("id") is not { Length: <= LongestId } id
            || fields.Number("version") is not { } version)
        {
            return new Unknown(action);
        }

        return reader(new CardTarget(id, version) { HasViews = data[CardTarget.ViewsField] is JValue { Value: true } }, step, fields) ?? new Unknown(action);
    }

    /// <summary>The value as an object, whatever the channel and the deserialiser made of it; null where it is none.</summary>
    private static JObject? Json(object? value)
    {
        try
        {
            return value switch
            {
                null => null,
                JToken token => token as JObject,
                string text => JObject.Parse(text),
                _ => JToken.FromObject(value) as JObject,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A submission that no card of this version sends: from an older or newer one, or made by hand.</summary>
    /// <param name="Action">What it called itself, if anything; not to be trusted.</param>
    public sealed record Unknown(string? Action) : CardSubmission(new CardTarget(string.Empty, 0));
}
