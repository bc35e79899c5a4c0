using NetworkCoachBot.Cards;
using NetworkCoachBot.Cards.Templating;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Cards.Templating;

public sealed class CardDataTests
{
    [Fact]
    public void A_record_becomes_what_its_template_names()
    {
        var data = CardData.Of(new OutreachScriptCard("d", 1, "T", "L", "x") { Notes = ["a"], OutlookLink = new Uri("https://o.example/?a=%20b") });

        Assert.Equal(
            """{"outlookLink":"https://o.example/?a=%20b","maxLength":5000,"title":"T","subject":null,"notes":["a"],"paragraphs":[{"text":"x","spacing":"None"}]}""",
            new JObject(from name in new[] { "outlookLink", "maxLength", "title", "subject", "notes", "paragraphs" } select new JProperty(name, data[name])).ToString(Formatting.None));
        Assert.Null(data["summary"]);
    }

    [Fact]
    public void A_choice_of_names_becomes_its_name() => Assert.Equal(
        "hard",
        (string?)CardData.Of(new LogMeetingCard("l", 1, "T", "W", new DateOnly(2026, 11, 20)) { Felt = MeetingFeeling.Hard })["felt"]);

    [Fact]
    public void What_no_card_needs_is_refused() => Assert.Throws<CardTemplateException>(() => CardData.Of(1.5m));
}
