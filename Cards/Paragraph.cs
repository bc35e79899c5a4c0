using System.Collections.Immutable;

namespace NetworkCoachBot.Cards;

/// <summary>One line of a person's text on a card. Lines are elements of their own: not every client breaks lines inside one.</summary>
/// <param name="Spacing">Medium where a new paragraph begins, None within one.</param>
public sealed record Paragraph(string Text, string Spacing)
{
    /// <summary>The lines of a text; empty ones become space before the next.</summary>
    public static ImmutableArray<Paragraph> Of(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var gap = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                gap = true;
                continue;
            }

            paragraphs.Add(new Paragraph(line, gap && paragraphs.Count > 0 ? "Medium" : "None"));
            gap = false;
        }

        return paragraphs.ToImmutable();
    }
}
