namespace NetworkCoachBot.Tests.Dialogs.Root;

/// <summary>What people answer that is no answer, at the questions of every dialog: it is kept as nothing, and the question stays open.</summary>
public class OddAnswerTests
{
    /// <summary>How one gets to a question, what the hint there says, and what the question says.</summary>
    private static readonly (string[] Way, string Hint, string Question)[] Questions =
    [
        (["log a meeting"], "The name of the one you met", "Who was it with?"),
        (["had coffee with Jim yesterday"], "One line is enough", "something Jim said"),
        (["had coffee with Jim yesterday", "he gave me 2 names"], "Just the names", "Who are they?"),
        (["had coffee with Jim yesterday", "nothing special"], "Say \"save\" if it's right", "Is that right?"),
        (["help me prep for a meeting"], "The name of the one you will meet", "Who is it with?"),
        (["meeting Priya Nair, help me prep"], "A day like \"Friday\"", "do you meet Priya?"),
        (["can we rehearse?"], "I play somebody you might meet", "?"),
        (["Ana can introduce me to Jim Ruiz"], "\"Well\" means", "How well do you know Ana?"),
        (["Ana can introduce me to Jim Ruiz", "well"], "A few words do", "how does Ana know Jim?"),
        (["I don't know anyone", "let's make a list"], "Any name counts", "Who from school"),
        (["add somebody"], "Type a name", "Who is it?"),
        (["set my story"], "Three short lines do", "Tell me in two or three sentences"),
        (["I can offer my notes on ovens"], "It is yours if", "is that yours to share?"),
        (["import my contacts"], "In LinkedIn:", "Connections.csv"),
        (["remind me"], "A name does", "Whom should I remind you of?"),
        (["remind me of Ana"], "A day does", "When"),
    ];

    private static readonly string[] NoAnswers = ["hmm", "lol", "that's a stupid question", "I already told you", "like what?", "what do you mean?", "..."];

    public static IEnumerable<object[]> All => Enumerable.Range(0, Questions.Length).SelectMany(q => NoAnswers.Select(n => new object[] { q, n }));

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_no_answer_gets_a_hint_and_the_question_again(int question, string said)
    {
        var (way, hint, asks) = Questions[question];
        var chat = new Conversation();
        foreach (var line in way)
        {
            await chat.SayAsync(line);
        }

        var before = await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default);
        var answer = await chat.SayAsync(said);
        Assert.Contains(hint, answer, StringComparison.Ordinal);
        Assert.Contains(asks, answer, StringComparison.Ordinal);
        Assert.Equal(before, await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
    }

    [Fact]
    public async Task A_question_put_again_has_its_buttons_again()
    {
        var chat = new Conversation();
        await chat.SayAsync("Ana can introduce me to Jim Ruiz");
        Assert.Contains("You can say: Well", await chat.SayAsync("like what?"), StringComparison.Ordinal);
        Assert.Contains("how does Ana know Jim?", await chat.PressAsync("Well"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_in_between_is_served_and_the_day_is_asked_for_again()
    {
        var chat = new Conversation();
        await chat.SayAsync("meeting Priya Nair, help me prep");
        Assert.Contains("Begin with \"How did you get into this work?\"", await chat.SayAsync("what should I ask?"), StringComparison.Ordinal);
        Assert.Contains("something Ana said", await chat.SayAsync("also met Ana yesterday"), StringComparison.Ordinal);
        await chat.SayAsync("nothing special");
        Assert.Contains("do you meet Priya?", await chat.SayAsync("save"), StringComparison.Ordinal);
        Assert.Contains("Then they asked, and that changes it", await chat.SayAsync("what if they ask for my resume?"), StringComparison.Ordinal);
        Assert.Contains("3:00", await chat.SayAsync("friday 3pm"), StringComparison.Ordinal);
        Assert.Contains("Mon 7 Dec", await chat.SayAsync("priya moved it to monday the 7th at 4"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_come_as_a_second_thought_are_asked_for()
    {
        var chat = new Conversation();
        await chat.SayAsync("had coffee with Jim yesterday");
        Assert.Contains("Two names", await chat.SayAsync("he gave me 2 names"), StringComparison.Ordinal);
        Assert.Contains("Names you were given: Priya; Tom", await chat.SayAsync("Priya and tom"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("stop")]
    [InlineData("forget it")]
    public async Task A_list_on_the_screen_is_left_like_anything_else(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("add Ana Lopez, old boss");
        await chat.SayAsync("who's next?");
        Assert.DoesNotContain("Nothing is open", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Contains("Ana Lopez", await chat.SayAsync("back to my list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_for_the_week_can_be_said_in_two_words()
    {
        var chat = new Conversation();
        await chat.SayAsync("plan my week");
        Assert.Contains("5 messages", await chat.SayAsync("5 messages"), StringComparison.Ordinal);
        Assert.Contains("2 talks", await chat.SayAsync("3 messages and 2 talks"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_does_not_know_is_no_story()
    {
        var chat = new Conversation();
        await chat.SayAsync("set my story");
        Assert.Contains("Another time", await chat.SayAsync("i don't know"), StringComparison.Ordinal);
        Assert.DoesNotContain("i don't know", await chat.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what should I say?")]
    [InlineData("idk")]
    [InlineData("i don't know what to say")]
    [InlineData("this is stupid")]
    public async Task In_a_role_play_the_coach_can_be_asked(string said)
    {
        var chat = new Conversation();
        await chat.SayAsync("can we rehearse?");
        await chat.PressAsync("A quiet one");
        Assert.Contains("Ask one thing, then ask about the answer", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.DoesNotContain("What I heard", await chat.SayAsync("cancel"), StringComparison.Ordinal);
    }
}
