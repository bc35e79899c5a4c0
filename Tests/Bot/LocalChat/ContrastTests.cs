using System.Globalization;
using System.Text.RegularExpressions;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Bot.LocalChat;

/// <summary>The colors of the local chat and of its cards, told apart as WCAG 2.2 asks: 4.5 to 1 for text, 3 to 1 for what is pressed and filled in (F83).</summary>
public class ContrastTests
{
    private const double ForText = 4.5;
    private const double ForParts = 3;

    private static readonly string Css = Read("chat.css");
    private static readonly string Js = Read("chat.js");

    private static readonly string[] Papers = [InCss("--paper"), "#fffdfa"];

    [Theory]
    [InlineData("--ink")]
    [InlineData("--quiet")]
    [InlineData("--accent")]
    public void The_page_can_be_read(string ink) => Assert.All(Papers, paper => Assert.InRange(Contrast(InCss(ink), paper), ForText, 21));

    [Fact]
    public void Buttons_can_be_read_at_rest_pressed_and_under_the_pointer()
    {
        Assert.All(["#fffdfa", "#fbe9d9"], button => Assert.InRange(Contrast(InCss("--accent"), Used(Css, button)), ForText, 21));
        Assert.InRange(Contrast("#ffffff", InCss("--accent")), ForText, 21);
    }

    [Theory]
    [InlineData("bubbleTextColor", "bubbleBackground")]
    [InlineData("bubbleFromUserTextColor", "bubbleFromUserBackground")]
    [InlineData("subtle", "backgroundColor")]
    [InlineData("timestampColor", "backgroundColor")]
    [InlineData("subtle", "sendBoxBackground")]
    [InlineData("suggestedActionTextColor", "backgroundColor")]
    [InlineData("cardPushButtonTextColor", "cardEmphasisBackgroundColor")]
    public void Messages_can_be_read(string ink, string paper) => Assert.InRange(Contrast(InJs(ink), InJs(paper)), ForText, 21);

    [Fact]
    public void Cards_can_be_read_in_each_of_their_colors()
    {
        var papers = Regex.Matches(Js, "backgroundColor: '(#[0-9a-f]{6})', foregroundColors").Select(m => m.Groups[1].Value).ToArray();
        var inks = Regex.Matches(Js, @"(?<name>\w+): \{ default: '(?<one>#[0-9a-f]{6})', subtle: '(?<two>#[0-9a-f]{6})' \}")
            .Where(m => m.Groups["name"].Value != "light") // For dark cards; there are none.
            .SelectMany(m => new[] { m.Groups["one"].Value, m.Groups["two"].Value }).ToArray();
        Assert.Equal((2, 12), (papers.Length, inks.Length));
        Assert.All(papers, paper => Assert.All(inks, ink => Assert.InRange(Contrast(ink, paper), ForText, 21)));
    }

    [Fact]
    public void What_is_pressed_filled_in_or_has_the_focus_stands_out()
    {
        Assert.All(Papers.Append("#f6ece1"), paper => Assert.InRange(Contrast(InCss("--accent"), paper), ForParts, 21));
        Assert.InRange(Contrast(InCss("--quiet"), "#ffffff"), ForParts, 21);
        Assert.Contains("outline: 3px solid var(--accent)", Css, StringComparison.Ordinal);
        Assert.Contains("border: 1px solid var(--quiet)", Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Black_on_white_is_21_to_1() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 3);

    /// <summary>WCAG 2.2, contrast ratio.</summary>
    private static double Contrast(string one, string other)
    {
        double[] light = [Luminance(one), Luminance(other)];
        return (light.Max() + 0.05) / (light.Min() + 0.05);
    }

    private static double Luminance(string color)
    {
        var parts = Enumerable.Range(0, 3)
            .Select(i => int.Parse(color.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(SharedFiles.RepositoryRoot, "Bot", "LocalChat", "Page", file));

    private static string InCss(string name) => Regex.Match(Css, $"{name}: (#[0-9a-f]{{6}});").Groups[1].Value;

    private static string InJs(string name) => Regex.Match(Js, $@"\b{name}: '(#[0-9a-f]{{6}})'").Groups[1].Value;

    private static string Used(string text, string color)
    {
        Assert.Contains(color, text, StringComparison.Ordinal);
        return color;
    }
}
