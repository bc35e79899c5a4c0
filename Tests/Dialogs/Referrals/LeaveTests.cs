using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Dialogs.Referrals;

/// <summary>Leave to use a name is heard at any moment, kept with the right person, and never becomes a part of a message.</summary>
public class LeaveTests
{
    private const string User = "webchat/users/sam";

    [Theory]
    [InlineData("she said yes i can use her name", true)]
    [InlineData("lee said sure use my name", true)]
    [InlineData("lee said go ahead and mention me", true)]
    [InlineData("i asked lee and she's fine with it", true)]
    [InlineData("got the ok from lee", true)]
    [InlineData("lee doesnt mind if i menton her", true)]
    [InlineData("lee would rather not be named", false)]
    [InlineData("keep lees name out of it", false)]
    [InlineData("she said rather not", false)]
    public async Task Beside_an_open_question_it_is_kept_and_not_written(string said, bool allowed)
    {
        foreach (var before in new[] { Array.Empty<string>(), ["skip"], ["he moved to 4 day weeks", "i can show him our rota"] })
        {
            var chat = new Conversation();
            await chat.SayAsync("need to write to vic mora, he owns mora tiles, my friend lee knows him");
            foreach (var line in before)
            {
                await chat.SayAsync(line);
            }


            Assert.Contains(allowed ? "You may name Lee when you write to Vic" : "Lee's name stays out of what you write to Vic", await chat.SayAsync(said), StringComparison.Ordinal);
            var draft = Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default));
            Assert.Equal(allowed, draft.Referrer?.NameAllowed);
            Assert.DoesNotContain("name", $"{draft.Reason} {draft.Offer} {draft.Link} {draft.Question}", StringComparison.OrdinalIgnoreCase);
            Assert.Equal(allowed, (await Find(chat, "Vic Mora")).IntroducerMayBeNamed);

        }
    }

    [Fact]
    public async Task What_is_said_besides_answers_the_question()
    {
        var chat = new Conversation();
        await chat.SayAsync("need to write to vic mora, he owns mora tiles, my friend lee knows him");
        await chat.SayAsync("lee said i can use her name, and he moved his plant to 4 day weeks");
        var draft = Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default));
        Assert.Equal((true, "he moved his plant to 4 day weeks"), (draft.Referrer?.NameAllowed, draft.Reason));
    }

    [Fact]
    public async Task Where_nothing_is_open_she_is_whoever_is_in_between()
    {
        var chat = new Conversation();
        await chat.SayAsync("ana lopez introduced me to jim ruiz");
        await chat.SayAsync("she said i can use her name");
        Assert.True((await Find(chat, "Jim Ruiz")).IntroducerMayBeNamed);
    }

    [Theory]
    [InlineData("yes she said i can", true)]
    [InlineData("lou said yes", true)]
    [InlineData("my aunt lou says it's fine", true)]
    [InlineData("lou said rather not", false)]
    [InlineData("aunt lou isn't comfortable with that", false)]
    public async Task An_answer_to_the_note_is_one(string said, bool allowed)
    {
        var chat = new Conversation();
        await chat.SayAsync("my aunt lou can introduce me to greg tate");
        await chat.SayAsync("well");
        await chat.SayAsync("they go to the same church");
        await chat.SayAsync(said);
        var greg = await Find(chat, "Greg Tate");
        Assert.Equal(("Aunt Lou", allowed), (greg.IntroducedByName, greg.IntroducerMayBeNamed));
    }

    [Theory]
    [InlineData("may i use ana's name with jim")]
    [InlineData("can i mention ana?")]
    [InlineData("is it ok to name ana")]
    public async Task Whether_a_name_may_be_used_is_no_letter(string asks)
    {
        var chat = new Conversation();
        Assert.Contains("Ask Ana first", await chat.SayAsync(asks), StringComparison.Ordinal);
        await chat.SayAsync("ana lopez introduced me to jim ruiz");
        Assert.Contains("Would you mind if I mention your name", await chat.SayAsync(asks), StringComparison.Ordinal);
        await chat.SayAsync("ana said i can use her name");
        Assert.Contains("Yes: Ana said so", await chat.SayAsync(asks), StringComparison.Ordinal);
        Assert.Empty(await chat.Notebook.ListDraftsAsync(User, 9, default));
    }

    [Fact]
    public async Task A_name_that_is_asked_for_is_waited_for()
    {
        var chat = new Conversation();
        await chat.SayAsync("need to write to vic mora, he owns mora tiles, my friend lee knows him");
        Assert.Contains("Until there is a yes", await chat.SayAsync("i'll ask her if i can use her name"), StringComparison.Ordinal);
        Assert.Null((await Find(chat, "Vic Mora")).IntroducerMayBeNamed);
    }

    private static async Task<Person> Find(Conversation chat, string name) => (await chat.Notebook.ListPeopleAsync(User, null, 99, default)).Single(p => p.Name == name);
}
