using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.Outreach;

/// <summary>What the user would like to know stands in the message without the words that only say that they would.</summary>
public class LeadsTests
{
    private static readonly Draft Met = new()
    {
        Reader = new("Jim Ruiz", "owner", "Ruiz Foods"),
        Link = "we met at the harbor fair",
        Reason = "he showed me his new ovens",
        Offer = "my checklist for oven shifts",
    };

    [Theory]
    [InlineData("I'd like to ask him how he trained his crew", "how you trained your crew")]
    [InlineData("would love to know what she'd do differently", "what you'd do differently")]
    [InlineData("wanna ask whether apprentices over 40 are a thing there", "whether apprentices over 40 are a thing there")]
    [InlineData("the thing I want to ask is how he knew it was time", "how you knew it was time")]
    [InlineData("would it be ok to ask how she got people to test with", "how you got people to test with")]
    [InlineData("ask Jim how he started", "how you started")]
    [InlineData("my main question is how long it took", "how long it took")]
    [InlineData("curious about how they hire", "how you hire")]
    [InlineData("if the course is worth it", "whether the course is worth it")]
    [InlineData("if he had to start again, where he would start", "if you had to start again, where you would start")]
    [InlineData("well, maybe how he chose the place", "how you chose the place")]
    [InlineData("ask about how they moved to three shifts", "how you moved to three shifts")]
    public void Only_the_question_stands_in_the_message(string said, string stands)
    {
        var body = new Composer((_, _) => false).Compose(Met with { Question = said, Strength = Strength.Met }).Body;
        Assert.Contains($" {stands}.", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thank her and bring her the book she wanted", "I'd like to thank you and bring you the book you wanted.")]
    [InlineData("I keep a list of what helps, could share it", "I keep a list of what helps, and I could share it.")]
    [InlineData("we tried a board and it halved the questions, happy to send a photo", "we tried a board and it halved the questions. I'd be happy to send a photo.")]
    [InlineData("happy to proofread his menu", "I'd be happy to proofread your menu.")]
    [InlineData("the sheet of questions I wrote down, 40 of them", "the sheet of questions I wrote down, 40 of them")]
    [InlineData("book recommendations for new managers", "book recommendations for new managers")]
    public void An_offer_is_a_sentence_of_its_own(string said, string stands)
    {
        var body = new Composer((_, _) => false).Compose(Met with { Offer = said, Question = "how he started" }).Body;
        Assert.Contains(stands, body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Two_who_do_something_together_are_a_sentence() =>
        Assert.Contains("Your son and my daughter play in the same soccer team.", new Composer((_, _) => false).Compose(Met with { Link = "her son and my daughter play in the same soccer team", Question = "how she started" }).Body, StringComparison.Ordinal);

    [Fact]
    public void A_short_link_is_the_subject_where_the_reason_gives_none() =>
        Assert.Equal("We met at the harbor fair", SubjectLine.For(Met with { Reason = "he was patient" }));

    [Theory]
    [InlineData("he worked there for ten years")]
    [InlineData("she helped me in the winter last year")]
    public void How_long_it_was_is_no_subject(string reason) =>
        Assert.Equal("We met at the harbor fair", SubjectLine.For(Met with { Reason = reason }));
}
