using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Support.Localization;

/// <summary>
/// Listens to a conversation in the pseudo-locale: which words were neither in a resource file nor the person's own?
/// </summary>
public sealed class PseudoListener
{
    /// <summary>
    /// What is made of the person's own words, which stay English as they typed them: turned towards the reader ("he told me" is
    /// "you told me"), spelled out ("cld", "ppl", "yrs"), made warmer ("hi" is "hello"), and named by what they do ("he owns" makes an owner).
    /// </summary>
    private static readonly string[] Turned = ["you", "your", "you're", "he", "we", "our", "are", "have", "did", "which", "together", "of mine", "could", "people", "years", "help", "hello", "a way to become", "a way", "owner", "head of", "head", "whether"];

    private const int HeaviestCard = 25 * 1024;

    /// <summary>The mark of a mail's first line: it is edited with the text and read back.</summary>
    private const string Mark = "Subject:";

    private static readonly AsyncLocal<List<PseudoListener>?> Here = new();

    private readonly HashSet<string> _theirs = new(Dates(), StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _strays = new(StringComparer.Ordinal);
    private HashSet<string> _kept = new(StringComparer.OrdinalIgnoreCase);

    private PseudoListener()
    {
    }

    /// <summary>Those who listen to the conversations that begin from here on, which are held in the pseudo-locale.</summary>
    public static IReadOnlyList<PseudoListener> ListenFromHere() => Here.Value = [];

    /// <summary>Listens to a conversation that begins; null where English is spoken.</summary>
    public static PseudoListener? Begin()
    {
        if (Here.Value is not { } listeners)
        {
            return null;
        }

        var listener = new PseudoListener();
        lock (listeners)
        {
            listeners.Add(listener);
        }

        return listener;
    }

    /// <summary>What was seen without a coat, with the text around it.</summary>
    public IReadOnlyCollection<string> Strays => _strays;

    /// <summary>Whether anything was said in the pseudo-locale at all.</summary>
    public bool IsCoated { get; private set; }

    /// <summary>Words of the person's: typed, or in what they brought.</summary>
    public void Heard(params IEnumerable<string> texts) => _theirs.UnionWith(texts.SelectMany(PseudoLocale.Uncoated));

    /// <summary>What is kept before a turn: what the turn before did not leave there, the test put there.</summary>
    public void Before(params IEnumerable<object> kept)
    {
        _theirs.UnionWith(WordsOf(kept).Except(_kept, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>What is kept after a turn.</summary>
    public void After(params IEnumerable<object> kept) => _kept = WordsOf(kept);

    /// <summary>A message of the coach's.</summary>
    public void Said(object message)
    {
        lock (_strays)
        {
            Listen(message);
        }
    }

    /// <summary>The same as it is in English. What buttons send is left alone.</summary>
    public string InEnglish(string json)
    {
        var message = JToken.Parse(json);
        Said(message);
        return Seen.Change(message, PseudoLocale.English).ToString(Formatting.None);
    }

    private void Listen(object message)
    {
        var sent = message as JToken ?? JToken.Parse(JsonConvert.SerializeObject(message));
        foreach (var card in sent.SelectTokens("$..[?(@.type == 'AdaptiveCard')]").Where(card => card["fallbackText"] is not null))
        {
            Weigh(card);
        }

        foreach (var text in Seen.In(sent))
        {
            IsCoated |= text.Contains(PseudoLocale.Closing, StringComparison.Ordinal);
            var strays = PseudoLocale.Uncoated(KnownWords.Replace(text, "")).Where(word => !IsTheirs(word)).Distinct().ToArray();
            if (strays.Length > 0)
            {
                _strays.Add($"{string.Join(' ', strays)} | {text}");
            }
        }
    }

    /// <summary>A card in longer words still fits into a message, and its text twin says all that it shows.</summary>
    private void Weigh(JToken card)
    {
        if (Encoding.Unicode.GetByteCount(card.ToString(Formatting.None)) is var weight and > HeaviestCard)
        {
            _strays.Add($"A card of {weight} bytes.");
        }

        var twin = (string)card["fallbackText"]!;
        foreach (var shown in card["body"]!.SelectTokens("$..inlines[*].text").Where(text => !text.Ancestors().OfType<JObject>().Any(part => (bool?)part["isVisible"] == false)).Select(text => ((string)text!).Trim()))
        {
            if (!twin.Contains(shown, StringComparison.Ordinal))
            {
                _strays.Add($"The text twin lacks: {shown}");
            }
        }
    }

    /// <summary>A word of theirs, or one of theirs without its ending: "he coaches" is "you coach".</summary>
    private bool IsTheirs(string word) => _theirs.Contains(word) || _theirs.Contains(word + "s") || _theirs.Contains(word + "es");

    private static HashSet<string> WordsOf(IEnumerable<object> kept) =>
        new(kept.SelectMany(k => PseudoLocale.Uncoated(JsonConvert.SerializeObject(k, Leniently))), StringComparer.OrdinalIgnoreCase);

    private static Regex KnownWords { get; } = new($@"\b(?:{string.Join('|', Turned.OrderByDescending(t => t.Length))})\b|{Mark}", RegexOptions.IgnoreCase);

    private static JsonSerializerSettings Leniently { get; } = new() { Error = (_, error) => error.ErrorContext.Handled = true, ReferenceLoopHandling = ReferenceLoopHandling.Ignore };

    /// <summary>Days and months, as the culture names them, and the two halves of its day.</summary>
    private static IEnumerable<string> Dates()
    {
        var format = CultureInfo.GetCultureInfo(PseudoLocale.Name).DateTimeFormat;
        return [.. format.DayNames, .. format.AbbreviatedDayNames, .. format.MonthNames, .. format.AbbreviatedMonthNames, "am", "pm"];
    }
}
