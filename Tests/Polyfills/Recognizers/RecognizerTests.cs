using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;

namespace NetworkCoachBot.Tests.Polyfills.Recognizers;

public class RecognizerTests
{
    [Theory]
    [InlineData("en-us", "en-us")]
    [InlineData("EN-GB", "en-*")]
    [InlineData("de-at", "de-de")]
    [InlineData("xx-yy", "xx-yy")]
    [InlineData(null, null)]
    public void Cultures_map_to_the_nearest(string? culture, string? nearest) => Assert.Equal(nearest, Culture.MapToNearestLanguage(culture));

    [Fact]
    public void Another_language_falls_back_to_English_only_when_asked_to()
    {
        Assert.Single(NumberRecognizer.RecognizeNumber("12", Culture.German));
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("12", Culture.German, fallbackToDefaultCulture: false));
        Assert.Throws<ArgumentException>(() => new DateTimeRecognizer(Culture.French).GetDateTimeModel(fallbackToDefaultCulture: false));
        Assert.Throws<ArgumentException>(() => new ChoiceRecognizer().GetBooleanModel(Culture.Dutch, fallbackToDefaultCulture: false));
    }

    [Fact]
    public void Models_are_shared_and_say_what_they_find()
    {
        Assert.Same(new NumberRecognizer().GetNumberModel(Culture.English), new NumberRecognizer(Culture.English).GetNumberModel());
        Assert.Equal("number", new NumberRecognizer().GetNumberModel(Culture.English).ModelTypeName);
        Assert.Equal("ordinal", new NumberRecognizer().GetOrdinalModel(Culture.English).ModelTypeName);
        Assert.Equal("datetime", new DateTimeRecognizer().GetDateTimeModel(Culture.English).ModelTypeName);
        Assert.Equal("boolean", new ChoiceRecognizer().GetBooleanModel(Culture.English).ModelTypeName);
    }

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        Assert.Empty(DateTimeRecognizer.RecognizeDateTime(null, Culture.English));
        Assert.Empty(NumberRecognizer.RecognizeNumber(null, Culture.English));
        Assert.Empty(NumberRecognizer.RecognizeOrdinal(null, Culture.English));
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean(null, Culture.English));
    }

    [Fact]
    public void A_date_is_seen_from_now_by_default()
    {
        var values = (List<Dictionary<string, string>>)DateTimeRecognizer.RecognizeDateTime("10 years ago", Culture.English)[0].Resolution["values"];

        Assert.InRange(DateTime.Parse(values[0]["value"], System.Globalization.CultureInfo.InvariantCulture), DateTime.Now.AddYears(-10).AddDays(-2), DateTime.Now.AddYears(-10).AddDays(1));
    }
}
