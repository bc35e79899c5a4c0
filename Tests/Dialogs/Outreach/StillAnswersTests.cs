using NetworkCoachBot.Coaching.Outreach;

namespace NetworkCoachBot.Tests.Dialogs.Outreach;

/// <summary>What answers a draft's question, however much it looks like something else; "::" stands between the lines.</summary>
public class StillAnswersTests
{
    [Theory]
    [InlineData("write to Ray Gold, he runs a print shop :: my aunt Rosa plays cards with him, she said i can use her name", "Rosa")]
    [InlineData("write to Ray Gold, he runs a print shop :: my neighbor Lou knows him, he said i can use his name", "Lou")]
    public async Task Who_is_in_between_may_be_told_with_the_leave(string lines, string name)
    {
        var draft = await DraftAsync(lines);
        Assert.Contains(name, draft.Referrer?.Name ?? "", StringComparison.Ordinal);
        Assert.True(draft.Referrer!.NameAllowed);
    }

    [Fact]
    public async Task Not_asked_yet_is_no_part_of_the_message()
    {
        var draft = await DraftAsync("write to Tom Becker, warehouse manager at Costco :: my friend Jen worked for him. i havent asked her yet");
        Assert.Contains("Jen", draft.Referrer?.Name ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("asked", $"{draft.Link} {draft.Reason} {draft.Referrer!.HowTheyKnow}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what would she do in my place", "what would she do in my place")]
    [InlineData("what would she do in my place, coming from retail?", "in my place")]
    [InlineData("how did she get her first client?", "first client")]
    public async Task A_question_to_the_reader_is_taken(string question, string kept)
    {
        var draft = await DraftAsync($"write to Priya Shah, she runs a bakery :: we both sing in the harbor choir :: she won the city contract :: i can share my flour spreadsheet :: {question}");
        Assert.Contains(kept, draft.Question ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_asks_nothing_is_no_question()
    {
        var draft = await DraftAsync("write to Bill Tran, my old manager :: he taught me how to run a shift :: i can share my rota template :: i owe him a beer lol");
        Assert.Null(draft.Question);
    }

    [Fact]
    public async Task An_order_to_ask_is_not_in_what_is_asked()
    {
        var draft = await DraftAsync("write to Priya Shah, she runs a bakery :: we both sing in the harbor choir :: she won the city contract :: i can share my flour spreadsheet :: how she picks what to test first :: and also ask her which tools she uses");
        Assert.DoesNotContain("ask ", draft.Question ?? "", StringComparison.Ordinal);
        Assert.Contains("which tools", draft.Question ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_note_has_its_question()
    {
        var chat = new Conversation();
        foreach (var line in "draft a linkedin note to Marcus Webb, alum from Ohio State :: we both went to ohio state and he went from teaching to instructional design :: nothing".Split(" :: "))
        {
            await chat.SayAsync(line);
        }

        Assert.Contains("which portfolio pieces mattered most", await chat.SayAsync("which portfolio pieces mattered most"), StringComparison.Ordinal);
    }

    private static async Task<Draft> DraftAsync(string lines)
    {
        var chat = new Conversation();
        foreach (var line in lines.Split(" :: "))
        {
            await chat.SayAsync(line);
        }

        return Assert.Single(await chat.Notebook.ListDraftsAsync("webchat/users/sam", 10, default));
    }
}
