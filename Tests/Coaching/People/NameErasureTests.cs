using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.People;

public class NameErasureTests
{
    private static readonly Person Zoe = new() { Id = "p1", Name = "Zoë Marlowe", Email = "zoe@x.test" };

    [Theory]
    [InlineData("met zoë marlowe at lunch", "met somebody at lunch")]
    [InlineData("Zoë's book, and Mrs. Marlowe's too", "somebody's book, and Mrs. somebody's too")]
    [InlineData("write to ZOE@X.TEST", "write to somebody")]
    [InlineData("Zoëlle knows marlowe", "Zoëlle knows somebody")]
    [InlineData("a zoë is no name in small letters", "a zoë is no name in small letters")]
    [InlineData("nobody here", "nobody here")]
    [InlineData("", "")]
    public void Somebody_is_taken_out_of_what_was_said_of_others(string text, string without)
    {
        var erasure = new NameErasure(Zoe, ["Jim Ruiz", "Sam"], "somebody");
        Assert.Equal(without, erasure.In(text));
        Assert.True(text == without || erasure.MayBeIn(text));
        Assert.True(erasure.Is("Zoë") && erasure.Is("Zoë Marlowe") && !erasure.Is("Zoëlle") && !erasure.Is("Jim Ruiz"));
    }

    [Fact]
    public void A_part_of_the_name_that_others_have_stays()
    {
        var erasure = new NameErasure(Zoe, ["Zoë Park"], "somebody");
        Assert.Equal("Zoë told somebody and somebody", erasure.In("Zoë told Zoë Marlowe and Marlowe"));
    }
}
