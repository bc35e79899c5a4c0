using System.Collections;
using System.Resources;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Tests.Support.Localization;

namespace NetworkCoachBot.Tests.Dialogs.Localization;

/// <summary>The pseudo-locale itself.</summary>
public class PseudoTextTests
{
    private static readonly string[] Texts = [.. new[] { typeof(RootDialog), typeof(CoachCard), typeof(Words) }
        .SelectMany(type => type.Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".resources", StringComparison.Ordinal)).Select(name => type.Assembly.GetManifestResourceStream(name)!))
        .SelectMany(stream => new ResourceReader(stream).Cast<DictionaryEntry>())
        .Select(entry => entry.Value)
        .OfType<string>()
        .Where(text => PseudoLocale.Of(text) != text)];

    [Fact]
    public void A_text_is_coated_and_its_places_are_not() =>
        Assert.Equal("⟦{0:N0} ṇḙēẉ ṗḙēȯōṗḷḙē, ȧā ḟḙēẉ‧‧⟧.", PseudoLocale.Of("{0:N0} new people, a few."));

    [Fact]
    public void Every_text_is_longer_and_can_be_read_back() => Assert.All(Texts, text =>
    {
        var coated = PseudoLocale.Of(text);
        Assert.True(coated.Length >= text.Length * 1.4, coated);
        Assert.Equal(text, PseudoLocale.English(coated));
        Assert.DoesNotContain(PseudoLocale.Uncoated(coated), word => word.Length > 1);
    });
}
