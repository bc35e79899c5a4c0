namespace NetworkCoachBot.Tests.Dialogs.Planning;

/// <summary>Orders about reminders, rhythm, plan and brief, in the words in which they are typed; "::" stands between the lines.</summary>
public class SaidOtherwiseTests
{
    [Theory]
    [InlineData("stop reminders :: turn reminders back on", "again", "Whom")]
    [InlineData("stop reminders :: start sending me reminders again", "again", "Whom")]
    [InlineData("send me a digest monday morning", "No summary comes by itself", null)]
    [InlineData("no summary please", "No summary comes by itself", "Noted")]
    [InlineData("i want a weekly summary on fridays", "No summary comes by itself", "say so openly")]
    [InlineData("set reminders to mornings only", "8", "What I know of you")]
    [InlineData("plan my week :: 3 messages a week :: change plan to 4 messages", "4 messages", "What I know of you")]
    [InlineData("add my uncle Bob :: how often should i be in touch with uncle bob :: every 6 weeks", "6 weeks", "fair feeling")]
    [InlineData("add Bob Lee :: put bob aside until january", "Jan", "same person")]
    [InlineData("add Chris Wong, recruiter at Aon :: add Chris Dole, my cousin :: chris wong answered me!! :: remind me to call chris friday :: show chris wong", "Next:", null)]
    [InlineData("add Chris Wong :: add Chris Dole :: who's next :: cancel :: hi :: remind me to call chris friday", "Whom", "Noted")]
    [InlineData("add Ana Lopez :: coffee with ana is next week :: show ana", "Ana Lopez", "30 Nov")]
    [InlineData("add Mike Stone :: i want to make some calls :: meeting booked :: thursday 3pm", "Thu", "I'll write to you")]
    [InlineData("meeting lou chen monday 9am at starbucks :: whats my brief", "Lou Chen", "Whom are you meeting")]
    [InlineData("meeting lou chen monday 9am at starbucks :: i can give him my supplier list", "My supplier list: is that yours", null)]
    [InlineData("meeting lou chen monday 9am at starbucks :: what if he asks whether i want a job", "I came for your view", null)]
    public async Task What_is_meant_is_done(string lines, string says, string? not)
    {
        var chat = new Conversation();
        var answer = "";
        foreach (var line in lines.Split(" :: "))
        {
            answer = await chat.SayAsync(line);
        }

        Assert.Contains(says, answer, StringComparison.Ordinal);
        Assert.DoesNotContain(not ?? "\0", answer, StringComparison.OrdinalIgnoreCase);
    }
}
