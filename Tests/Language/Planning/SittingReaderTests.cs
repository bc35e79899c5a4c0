using NetworkCoachBot.Language.Planning;

namespace NetworkCoachBot.Tests.Language.Planning;

public class SittingReaderTests
{
    [Theory]
    [InlineData("let's make some calls", SittingWord.Calls)]
    [InlineData("I want to do a calling session", SittingWord.Calls)]
    [InlineData("calling session", SittingWord.Calls)]
    [InlineData("That's it for today!", SittingWord.Pause)]
    [InlineData("ok, enough for now", SittingWord.Pause)]
    [InlineData("I'm done for today", SittingWord.Pause)]
    [InlineData("back to my list", SittingWord.GoOn)]
    [InlineData("let's go back to the calls", SittingWord.GoOn)]
    [InlineData("next one", SittingWord.Next)]
    [InlineData("someone else", SittingWord.Next)]
    [InlineData("snooze him", SittingWord.PutOff)]
    [InlineData("show me the whole list", SittingWord.List)]
    [InlineData("we talked", SittingWord.Talked)]
    [InlineData("left a voicemail", SittingWord.Voicemail)]
    [InlineData("nobody picked up", SittingWord.NoAnswer)]
    [InlineData("meeting booked", SittingWord.Booked)]
    public void Short_sentences_are_read(string text, SittingWord word) => Assert.Equal(word, SittingReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("we talked about the list for an hour")]
    [InlineData("no answer from jim since monday")]
    [InlineData("I booked a meeting with Ana on Thursday")]
    [InlineData("he calls me every week")]
    [InlineData("that's it for the summary, now write to jim")]
    [InlineData("what comes next in a job search?")]
    [InlineData("cold calls scare me")]
    public void Longer_ones_are_about_something_else(string text) => Assert.Equal(SittingWord.None, SittingReader.Read(text));
}
