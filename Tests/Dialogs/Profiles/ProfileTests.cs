using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Profiles;

public class ProfileTests
{
    [Fact]
    public async Task Told_once_changed_in_a_sentence_and_used_later()
    {
        var chat = new Conversation();
        await chat.SayAsync("call me Sam");
        await chat.SayAsync("I'm looking for a job in operations");
        await chat.SayAsync("my story is: ten years in packing plants, good at calm starts, want to run a site");
        await chat.SayAsync("I can offer my month two checklist");
        await chat.PressAsync("Yes, it's mine");
        await chat.SayAsync("I live in Chicago");
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        await chat.SayAsync("met him at the Chamber breakfast, he moved his plant to 4 day weeks");
        await chat.PressAsync("my month two checklist");
        Approved.Check(chat.Transcript, "profile");
    }
}
