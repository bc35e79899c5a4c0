using Xunit.Abstractions;

namespace NetworkCoachBot.Tests.Dialogs.Outreach;

public class DraftFirstTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Four_messages_to_a_finished_text()
    {
        var chat = new Conversation();
        await chat.SayAsync("need to write to jim ruiz, he owns ruiz foods. want a job in ops");
        await chat.SayAsync("my old boss ana knows him. he moved his plant to 4 day weeks, we did that too at delta");
        await chat.SayAsync("month two was chaos, i can tell him how we fixed it");
        await chat.SayAsync("how he got night shift to agree");
        output.WriteLine(chat.Transcript);
    }
}
