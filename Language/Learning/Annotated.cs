using NetworkCoachBot.Language.Entities;

namespace NetworkCoachBot.Language.Learning;

/// <summary>One written utterance of Data/Utterances with what it means (Data/README.md has the notation).</summary>
/// <param name="Text">The text, without marks.</param>
/// <param name="Scope">Where it is typed.</param>
/// <param name="Parts">What is wanted, in order, with where each part begins.</param>
/// <param name="Spans">People, companies, dates and counts: the tag that begins one, start and end (exclusive).</param>
/// <param name="Channels">Names of channels.</param>
internal sealed record Annotated(
    string Text,
    Scope Scope,
    IReadOnlyList<(Intent Intent, int Start)> Parts,
    IReadOnlyList<(Tag Kind, int Start, int End)> Spans,
    IReadOnlyList<string> Channels)
{
    private const string Open = "{<[^";

    public Intent Intent => Parts[0].Intent;

    /// <summary>The half that is set aside while developing; decided by the text alone.</summary>
    public bool IsHeldOut => (FeatureBag.Hash(Text) >> 7) % 2 == 0;

    public static Annotated Parse(string line, Intent intent, Scope scope)
    {
        var channels = Array.Empty<string>();
        if (line.LastIndexOf(" @@ ", StringComparison.Ordinal) is var at and > 0)
        {
            channels = line[(at + 4)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            line = line[..at];
        }

        var text = new System.Text.StringBuilder(line.Length);
        var parts = new List<(Intent, int)> { (intent, 0) };
        var spans = new List<(Tag, int, int)>();
        var (openedAt, kind) = (-1, Tag.Outside);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '>' && i + 1 < line.Length && line[i + 1] == '>')
            {
                var end = line.IndexOf(' ', i);
                parts.Add((Parsed(line[(i + 2)..end], line), text.Length));
                i = end;
            }
            else if (openedAt < 0 && Open.Contains(c) && Closes(line, i))
            {
                (openedAt, kind) = (text.Length, (Tag)((Open.IndexOf(c) * 2) + 1));
            }
            else if (openedAt >= 0 && c == Close(kind))
            {
                spans.Add((kind, openedAt, text.Length));
                openedAt = -1;
            }
            else
            {
                text.Append(c == '\\' && i + 1 < line.Length && line[i + 1] == 'n' ? '\n' : c);
                i += c == '\\' && i + 1 < line.Length && line[i + 1] == 'n' ? 1 : 0;
            }
        }

        return new Annotated(text.ToString(), scope, parts, spans, channels);
    }

    private static char Close(Tag kind) => "}>]^"[((int)kind - 1) / 2];

    private static bool Closes(string line, int i) => line.IndexOf("}>]^"[Open.IndexOf(line[i])], i + 1) > 0;

    private static Intent Parsed(string name, string line) =>
        IntentNames.TryParse(name, out var intent) ? intent : throw new FormatException($"No intent is called '{name}': {line}");
}
