using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Language.Feelings;
using NetworkCoachBot.Language.Logging;

namespace NetworkCoachBot.Tests.Language.Drafting;

/// <summary>What is said to the coach while a message is being written, and is no part of it.</summary>
public class BesideTheDraftTests
{
    [Theory]
    [InlineData("ok let's try to write to her", true)]
    [InlineData("let's do it", true)]
    [InlineData("actually both", true)]
    [InlineData("longer", true)]
    [InlineData("let's see how she planned the move", false)]
    [InlineData("both of us coach soccer", false)]
    public void Cheering_on_says_nothing_yet(string text, bool says) => Assert.Equal(says, DraftQuestions.SaysNothingYet(text));

    [Theory]
    [InlineData("is it rude if i write after 3 years?", true)]
    [InlineData("but should I mention my degree?", true)]
    [InlineData("how she got into case management?", false)]
    [InlineData("I can help on Saturdays", false)]
    public void What_the_user_may_do_is_asked_of_the_coach(string text, bool asks) => Assert.Equal(asks, DraftQuestions.AsksForLeave(text));

    [Theory]
    [InlineData("let's finish the one to Marcus", true)]
    [InlineData("back to the message to Marcus", true)]
    [InlineData("write to Marcus", false)]
    [InlineData("he wants to finish school", false)]
    public void A_message_that_was_begun_is_gone_on_with(string text, bool takesUp) => Assert.Equal(takesUp, DraftQuestions.TakesUp(text));

    [Theory]
    [InlineData("i'd be too embarrassed to write to her", true)]
    [InlineData("i feel so ashamed i don't want to talk to anyone", true)]
    [InlineData("i got laid off today", true)]
    [InlineData("I lost my job", true)]
    [InlineData("I was laid off from Delta in May and look for ops work", false)]
    [InlineData("she was scared of dogs", false)]
    [InlineData("i feel she would like my notes", false)]
    public void A_feeling_of_ones_own_is_heard(string text, bool isOne) => Assert.Equal(isOne, OwnFeelingReader.Is(text));

    [Theory]
    [InlineData("k sent", true)]
    [InlineData("i make sended", true)]
    [InlineData("ok, I emailed her", true)]
    [InlineData("send it", false)]
    [InlineData("done", false)]
    [InlineData("she sent me a book", false)]
    public void What_went_out_is_told_from_what_is_to_go(string text, bool went) => Assert.Equal(went, SentReader.SaysItWent(text));

    [Theory]
    [InlineData("i don't have anything to give")]
    [InlineData("no i don't want to offer him anything, he's my friend")]
    [InlineData("i can't offer much")]
    public void Nothing_to_give_is_no_offer(string text) => Assert.Null(DraftReader.Read(text, Asked.Offer, "Marcus").Offer);
}
