using NetworkCoachBot.Language.Contacts;

namespace NetworkCoachBot.Tests.Language.Contacts;

public class HintReaderTests
{
    [Theory]
    [InlineData("I know someone at Contoso", "Contoso")]
    [InlineData("oh, I met a guy from the chamber", "the chamber")]
    [InlineData("there's somebody who works at Delta Air Lines", "Delta Air Lines")]
    [InlineData("add a woman from church", "church")]
    public void Where_somebody_is_is_read_before_who_they_are(string text, string where) => Assert.Equal(where, HintReader.SomebodyAt(text));

    [Theory]
    [InlineData("I know Jim at Contoso")]
    [InlineData("who do I know at Contoso?")]
    [InlineData("I know someone")]
    [InlineData("I met someone at the fair who told me about a job")]
    public void A_named_person_is_somebody(string text) => Assert.Null(HintReader.SomebodyAt(text));

    [Theory]
    [InlineData("her kid is Owen.", "kid is Owen")]
    [InlineData("oh his sister works at Delta", "sister works at Delta")]
    [InlineData("and their dog has a blog!", "dog has a blog")]
    public void A_detail_of_the_one_spoken_of_is_read(string text, string what) => Assert.Equal(what, HintReader.OfTheirs(text));

    [Theory]
    [InlineData("her name is Ana")]
    [InlineData("his card")]
    [InlineData("Ana has a dog")]
    [InlineData("her, Jim and Sue, is that all?")]
    public void A_name_or_a_list_is_no_detail(string text) => Assert.Null(HintReader.OfTheirs(text));
}
