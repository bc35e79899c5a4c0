namespace NetworkCoachBot.Tests.Dialogs.Method;

/// <summary>Questions about the method are answered at any moment, in two or three sentences.</summary>
public class MethodQuestionTests
{
    [Theory]
    [InlineData("what's a good subject line?", "Three or four words that name the link")]
    [InlineData("how long should my message be?", "A mail is best between 50 and 125 words")]
    [InlineData("is it ok to ask for a job?", "asks for $50 five minutes after hello")]
    [InlineData("should I attach my resume?", "Not in the first message")]
    [InlineData("ok and when should i follow up", "After three working days")]
    [InlineData("how soon do I send a thank you?", "Within a day of the meeting")]
    [InlineData("what is an informational interview?", "call it a conversation")]
    [InlineData("how many people should I contact per week?", "Sit down with a list")]
    [InlineData("why should I give something first?", "yes is easy")]
    [InlineData("what can I offer a director?", "Small things count")]
    [InlineData("what do I write to someone I've never met?", "Four short parts")]
    [InlineData("where do I find people to talk to?", "Begin with those you know")]
    [InlineData("how do I ask for an introduction", "how well the two know each other")]
    [InlineData("why don't people answer?", "Five reasons")]
    [InlineData("should I tell them I'm unemployed", "Yes, in one line")]
    [InlineData("how do I approach a consultant?", "Their time is what they sell")]
    [InlineData("should I keep networking after I get a job?", "when you need nothing")]
    [InlineData("linkedin or email?", "The one they read")]
    [InlineData("does networking really work?", "give before you ask")]
    public async Task Each_is_answered(string question, string answer) =>
        Assert.Contains(answer, await new Conversation().SayAsync(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("should I follow up with Jim?")]
    [InlineData("how do I find people at Google?")]
    [InlineData("remind me to follow up")]
    [InlineData("I asked for a job")]
    [InlineData("check this: should I attach my resume? I was not sure whether you wanted it")]
    public async Task What_is_about_somebody_or_no_question_is_left_to_others(string said)
    {
        var answer = await new Conversation().SayAsync(said);
        Assert.DoesNotContain("After three working days", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Begin with those you know", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("$50 five minutes", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("it turns a talk into a job request", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_middle_of_a_draft_it_is_answered_and_the_draft_goes_on()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods. We met at the spring fair and he gave a talk on sourdough that I loved");
        var answer = await chat.SayAsync("should I attach my resume?");
        Assert.Contains("Not in the first message", answer, StringComparison.Ordinal);
        Assert.Contains("What could you give Jim", answer, StringComparison.Ordinal);

        // What Jim did is an answer, whatever words are in it.
        await chat.SayAsync("a list of ovens");
        Assert.Contains("What I'd most like to know is how you followed up with the mills.", await chat.SayAsync("how he followed up with the mills"), StringComparison.Ordinal);
    }
}
