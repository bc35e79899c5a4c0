using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace NetworkCoachBot.Cards;

/// <summary>
/// Messages in plain words. Clients read a text without a format as markdown; names and drafts are no markdown, so the
/// format is always said.
/// </summary>
public static class MessageText
{
    private const string Special = "\\`*_{}[]<>()#+-!|~&.:@";

    /// <summary>A message that is shown letter by letter as it is: asterisks, brackets and tags stay what they are.</summary>
    public static Activity Plain(string text) => Message(text, TextFormatTypes.Plain);

    /// <summary>
    /// A message whose format is markdown of the coach's own, with arguments from people, which are escaped: they are
    /// read as they were written.
    /// </summary>
    /// <param name="format">A composite format string in markdown.</param>
    /// <param name="arguments">What stands at {0}, {1}, …; any text.</param>
    public static Activity Markdown(string format, params IEnumerable<string> arguments) => Message(
        string.Format(CultureInfo.CurrentCulture, format, [.. arguments.Select(Escape)]),
        TextFormatTypes.Markdown);

    /// <summary>A text in such a form that a reader of markdown shows it as it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static Activity Message(string text, string format) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = format,
        InputHint = InputHints.AcceptingInput,
    };
}
