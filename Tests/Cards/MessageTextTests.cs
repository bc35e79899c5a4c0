using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;

namespace NetworkCoachBot.Tests.Cards;

public sealed class MessageTextTests
{
    [Fact]
    public void A_plain_message_is_the_text_itself_and_says_so()
    {
        var message = MessageText.Plain(CardSamples.Hostile);

        Assert.Equal((ActivityTypes.Message, CardSamples.Hostile, TextFormatTypes.Plain), (message.Type, message.Text, message.TextFormat));
    }

    [Fact]
    public void In_markdown_only_the_coachs_own_signs_count()
    {
        var message = MessageText.Markdown("**{0}**: {1}", "O'Neil *Z*", "<b>1. x_y</b>");

        Assert.Equal((@"**O'Neil \*Z\***: \<b\>1\. x\_y\</b\>", TextFormatTypes.Markdown), (message.Text, message.TextFormat));
    }
}
