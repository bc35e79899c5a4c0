using NetworkCoachBot.Language;

namespace NetworkCoachBot.Tests.Language;

/// <summary>None of these sentences is in Data/Utterances.</summary>
public class IntentTests
{
    [Theory]
    [InlineData("can u help me write something to maria gonzalez she works in HR at Target")]
    [InlineData("ned to wriet a mesage to my old bos")]
    [InlineData("how should i respond to this recruiter who messaged me on linkedin")]
    [InlineData("jim wrote back asking when im free, what do i tell him")]
    [InlineData("make that email to Susan less stiff")]
    [InlineData("I should be grateful for assistance in composing a letter to Mr. Hargreaves.")]
    [InlineData("ugh just write the damn text to kevin")]
    [InlineData("necesito escribir un mensaje a Lucía")]
    public void Wants_a_message(string text) => Assert.Equal(Intent.DraftOutreach, Reader.Read(text).Intent);

    [Theory]
    [InlineData("read this before i send it to Anna pls")]
    [InlineData("does my message to joe sound ok?")]
    [InlineData("Hi Rebecca, I saw that your team just launched the new app. Congrats! I'd love to chat about any openings, could you tell me more? Best, Mike")]
    [InlineData("too pushy?? \"Hi Lena, just checking in again since you haven't replied to my notes\"")]
    public void Wants_a_message_checked(string text) => Assert.Equal(Intent.CheckDraft, Reader.Read(text).Intent);

    [Theory]
    [InlineData("met with sarah from deloitte this morning she was super helpful")]
    [InlineData("Bob never got back to me")]
    [InlineData("sent the email to mike")]
    [InlineData("no response from dr lee after 2 emails")]
    [InlineData("she said no thanks")]
    [InlineData("fuck, kevin blew me off again")]
    [InlineData("emaild prya agian, stil nothing")]
    public void Something_happened(string text) => Assert.Equal(Intent.LogMeeting, Reader.Read(text).Intent);

    [Theory]
    [InlineData("ok who should I hit up today", Intent.NextContacts)]
    [InlineData("give me 5 people to email this week", Intent.NextContacts)]
    [InlineData("help me prepare for coffee with Jim on Tuesday", Intent.PrepMeeting)]
    [InlineData("zoom w/ prof adams in an hour, brief me", Intent.PrepMeeting)]
    [InlineData("add Michael Chen, software engineer at Microsoft", Intent.AddContact)]
    [InlineData("Priya changed jobs, she's at Netflix now", Intent.AddContact)]
    [InlineData("do i know anybody who works at amazon", Intent.ShowContacts)]
    [InlineData("what's Jim's phone number", Intent.ShowContacts)]
    [InlineData("remind me to call Joyce on Friday", Intent.RemindMe)]
    [InlineData("ping me in 3 days if Alex doesn't answer", Intent.RemindMe)]
    [InlineData("how many people have i contacted this month", Intent.ShowProgress)]
    [InlineData("whats my response rate", Intent.ShowProgress)]
    [InlineData("networking is so fake and I hate it", Intent.Mindset)]
    [InlineData("why would a busy executive want to talk to me", Intent.Mindset)]
    [InlineData("how do I upload my LinkedIn contacts", Intent.ImportContacts)]
    [InlineData("give me a csv of everything", Intent.ExportData)]
    [InlineData("forget everything about me", Intent.DeleteData)]
    [InlineData("remove Tom from my contacts", Intent.DeleteData)]
    [InlineData("im a nurse with 10 years experience and want to move into hospital administration", Intent.SetProfile)]
    [InlineData("my time zone is Pacific", Intent.SetProfile)]
    [InlineData("who can see what I type here", Intent.Help)]
    [InlineData("are you a real person", Intent.Help)]
    [InlineData("forget it", Intent.Cancel)]
    [InlineData("actually stop, i dont want to do this right now", Intent.Cancel)]
    [InlineData("hey coach!", Intent.Greeting)]
    [InlineData("thx ur the best", Intent.Thanks)]
    [InlineData("can you fix my resume", Intent.None)]
    [InlineData("what's the average salary for a data analyst in Austin", Intent.None)]
    [InlineData("should I use Indeed or Glassdoor", Intent.None)]
    [InlineData("tell me a joke", Intent.None)]
    [InlineData("", Intent.None)]
    [InlineData("   \n ", Intent.None)]
    public void Others(string text, Intent intent) => Assert.Equal(intent, Reader.Read(text).Intent);

    [Theory]
    [InlineData("I'll reach out to 3 people by Friday", Intent.GroupCommit)]
    [InlineData("someone finally replied to me!!", Intent.GroupWin)]
    [InlineData("@Coach who here knows someone at Contoso?", Intent.GroupAsk)]
    [InlineData("haha so true", Intent.None)]
    [InlineData("@Coach what can you do here?", Intent.Help)]
    public void In_a_group(string text, Intent intent) => Assert.Equal(intent, Reader.ReadInGroup(text).Intent);

    [Fact]
    public void Group_intents_are_never_read_in_1_to_1() =>
        Assert.DoesNotContain(Reader.Read("I commit to 3 messages by friday").Intent, (IEnumerable<Intent>)[Intent.GroupCommit, Intent.GroupWin, Intent.GroupAsk]);

    [Fact]
    public void All_wishes_of_a_message_are_served_in_order()
    {
        var read = Reader.Read("met Ana, remind me to thank her, and who's next?");
        Assert.Equal([Intent.LogMeeting, Intent.RemindMe, Intent.NextContacts], read.Requests.Select(r => r.Intent));
        Assert.Equal("remind me to thank her,", read.Requests[1].Text);
        Assert.True(read.Requests[0].Holds(read.People[0]));
    }

    [Fact]
    public void A_plain_wording_decides_and_says_so()
    {
        var read = Reader.Read("please remind me to call Joyce");
        Assert.NotNull(read.Why.Rule);
        Assert.True(read.Score >= 0.9);
    }

    [Fact]
    public void A_reading_can_be_explained() =>
        Assert.Contains(Reader.Read("Bob never got back to me").Why.Evidence, e => e.Weight > 0);

    [Fact]
    public void Answers_within_a_walk_are_hardly_wishes()
    {
        foreach (var answer in (string[])["i can show him photos of the mill now", "how he got night shift to agree", "her talk on solid state at MIT", "whether the certificate was worth it"])
        {
            var read = Reader.Read(answer);
            Assert.True(read.Intent is Intent.None || read.ScoreInWalk < 0.8, $"{answer}: {read.Intent} {read.ScoreInWalk}");
        }
    }

    [Fact]
    public void Reading_is_repeatable()
    {
        var first = Reader.Read("need to write to jim ruiz abt ops, he owns ruiz foods");
        var again = Understanding.Load().Read(first.Text, Reader.Context);
        Assert.Equal((first.Intent, first.Score), (again.Intent, again.Score));
    }
}
