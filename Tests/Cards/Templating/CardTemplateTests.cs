using NetworkCoachBot.Cards.Templating;
using NetworkCoachBot.Tests.Cards.Judges;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Cards.Templating;

[Collection(nameof(NodeJudges))]
public sealed class CardTemplateTests(NodeJudges judges)
{
    private const string Data =
        """
        {"name":"Jim \"<b>*O'Neil*</b>","n":3,"f":1.5,"yes":true,"no":false,"none":null,"nothing":"","list":[],
         "people":[{"name":"Ana","tags":["a","b"]},{"name":"Bo","tags":["c"]}],"words":["p","q"],
         "deep":{"key":"v","deeper":{"m":1}},"hostile":"${n} \\${n} {{x}}","nested":[[1,2],[3]],"emoji":"👋🏽 ▢"}
        """;

    public static TheoryData<string> Texts => new()
    {
        "${name}", "hi ${name}!", "${n}", "n=${n} f=${f} yes=${yes}", "${none}", "${yes}", "${people}", "${deep}", "${emoji} ok",
        "${people[0].name}", "${people[n].name == 'x' || yes}".Replace("[n]", "[1]", StringComparison.Ordinal), "${deep[\"key\"]}",
        "${deep['deeper'].m}", "${hostile}", "x ${hostile} y", "\\${n}", "$ {n}", "$${n}", "a } b", "{n}",
        "${if(yes,\"}\",\"no\")}", "${if(yes,'it\\'s','no')}", "${if(none,'t','f')}", "${if(n,'t','f')}", "${if(nothing,'t','f')}",
        "${if(list,'t','f')}", "${if(n == 3, name, n)}", "${count(people)}", "${count(words)}", "${length(name)}", "${count(name)}",
        "${n == 3 && yes}", "${!yes}", "${!none}", "${!(n == 3)}", "${n != 3 || yes}", "${none == null}", "${name != null}",
        "${nothing == \"\"}", "${n > 2}", "${n >= 3}", "${n < 2}", "${f <= 1.5}", "${n + 1}", "${name + 'x'}", "${n + f}",
        "${join(words, ', ')}", "${empty(nothing)}", "${empty(none)}", "${empty(list)}", "${empty(name)}", "${exists(gone)}",
        "${exists(none)}", "${exists(n)}", "${exists(deep.gone)}", "${$root.n}", "${$data.n}", "${n == '3'}", "${deep == deep}",
        "${n == 3.0}", "${yes == true}", "${no || no && yes}", "${(no || yes) && no}", "${ n }", "${if(yes && !no, words[1], '')}",
    };

    public static TheoryData<string> Documents => new()
    {
        """{"body":[{"$data":"${people}","t":"${name} ${$index} ${$root.n}"}]}""",
        """{"body":[{"$data":"${words}","t":"${$data} ${$index}"}]}""",
        """{"body":[{"$data":"${words}","t":"${$data}"}]}""",
        """{"body":[{"$data":"${list}","t":"x"},{"t":"y"}]}""",
        """{"body":[{"$data":"${deep}","t":"${key} ${deeper.m} ${$root.n}"}]}""",
        """{"body":[{"$data":[{"k":1},{"k":2}],"t":"${k}"}]}""",
        """{"body":{"$data":"${people}","t":"${name}"}}""",
        """{"$data":"${deep}","t":"${key}"}""",
        """{"body":[{"$when":"${no}","t":"x"},{"$when":"${yes}","t":"y"},{"$when":"${n == 3}","t":"z"}]}""",
        """{"body":{"$when":"${no}","t":"x"},"q":1}""",
        """{"$when":"${no}","t":"x"}""",
        """{"body":[{"$data":"${people}","$when":"${name == 'Bo'}","t":"${name} ${$index}"}]}""",
        """{"body":[{"$when":"${name == 'Bo'}","$data":"${people}","t":"${name}"}]}""",
        """{"body":[{"$data":"${people}","t":"${name}","i":[{"$data":"${tags}","v":"${$data}","j":"${$index}","r":"${$root.n}"}]}]}""",
        """{"body":[{"$data":"${nested}","i":[{"$data":"${$data}","v":"${$data}"}]}]}""",
        """{"body":["${name}","${words}",{"x":1}]}""",
        """{"body":[{"$data":"${people[0]}","t":"${name}"}]}""",
        """{"body":[{"$data":"${$root.people}","columns":[{"$when":"${$index > 0}","t":1},{"t":"${name}"}]}]}""",
        """{"n":null,"b":true,"i":5,"f":1.5,"e":[],"o":{},"date":"2026-11-21T10:00:00Z"}""",
        """{"a":{"b":{"c":[{"d":"${deep.deeper.m}"}]}}}""",
    };

    [SkippableTheory]
    [MemberData(nameof(Texts))]
    public void A_text_is_bound_as_the_published_library_binds_it(string text) => Agree(new JObject { ["t"] = text });

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void A_document_is_bound_as_the_published_library_binds_it(string document) => Agree(Json(document));

    [Theory]
    [InlineData("${gone}", "gone")]
    [InlineData("x ${gone} y", "gone")]
    [InlineData("${deep.gone}", "deep.gone")]
    [InlineData("${gone.key}", "gone.key")]
    [InlineData("${people[5].name}", "people[5].name")]
    [InlineData("${gone == null}", "gone")]
    [InlineData("${$index}", "$index")]
    [InlineData("x ${none}", "none")]
    [InlineData("x ${deep}", "deep")]
    [InlineData("x ${words}", "words")]
    [InlineData("${length(words)}", "words")]
    [InlineData("${name > 1}", "name")]
    public void A_value_that_is_missing_or_out_of_place_is_named(string text, string named)
    {
        var template = CardTemplate.Parse(new JObject { ["t"] = text }.ToString());

        var error = Assert.Throws<CardTemplateException>(() => template.Expand(Json(Data)));

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("${}")]
    [InlineData("${n")]
    [InlineData("${n n}")]
    [InlineData("${n ==}")]
    [InlineData("${rand()}")]
    [InlineData("${if(n)}")]
    [InlineData("${$host}")]
    [InlineData("${'open}")]
    [InlineData("${n * 2}")]
    [InlineData("${people[}")]
    [InlineData("${1.2.3}")]
    public void What_is_outside_the_subset_is_refused_when_the_template_is_read(string text) =>
        Assert.Throws<CardTemplateException>(() => CardTemplate.Parse(new JObject { ["t"] = text }.ToString()));

    [Theory]
    [InlineData("""{"$when":"yes","t":1}""")]
    [InlineData("""{"$when":true,"t":1}""")]
    [InlineData("""{"$data":"people","t":1}""")]
    [InlineData("""{"$data":{"k":"${n}"},"t":1}""")]
    [InlineData("""{"t":""")]
    public void A_template_that_says_nothing_sensible_is_refused_when_it_is_read(string document) =>
        Assert.Throws<CardTemplateException>(() => CardTemplate.Parse(document));

    [Fact]
    public void When_must_be_true_or_false() =>
        Assert.Throws<CardTemplateException>(() => CardTemplate.Parse("""{"$when":"${name}"}""").Expand(Json(Data)));

    [Fact]
    public void The_data_is_left_as_it_was_and_what_comes_out_is_the_callers()
    {
        var data = Json(Data);
        var template = CardTemplate.Parse("""{"all":"${$root}","deep":"${deep}","again":"${deep}"}""");

        var first = template.Expand(data);
        first["deep"]!["key"] = "changed";

        Assert.Equal(Json(Data), data, JToken.EqualityComparer);
        Assert.Equal("v", (string?)template.Expand(data)["deep"]!["key"]);
    }

    private void Agree(JToken template)
    {
        var expected = judges.Template(template, Json(Data));

        var actual = CardTemplate.Parse(template.ToString()).Expand(Json(Data));

        Assert.Equal(expected.ToString(), actual.ToString());
    }

    private static JToken Json(string text) => JToken.Parse(text);
}
