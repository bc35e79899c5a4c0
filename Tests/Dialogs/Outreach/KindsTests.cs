using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;

namespace NetworkCoachBot.Tests.Dialogs.Outreach;

/// <summary>Every kind of message (F25), asked for in plain words.</summary>
public class KindsTests
{
    /// <summary>Ten people, and what they came to write.</summary>
    public static TheoryData<string, string[]> Kinds => new()
    {
        { "congratulations", ["congratulate ana on her new job at Stripe"] },
        { "thanks", ["i want to thank priya for yesterdays call", "she told me about the PMP course"] },
        { "reminder", ["remind jim about my mail from last week", "i tried his tip about the night shift and it works"] },
        { "progress-news", ["let my mentor Grace know i passed the CPA exam"] },
        { "give", ["saw an article on cold chains my ex boss karen would love", "she fought with the old trucks for years"] },
        { "a-kind-word", ["my colleague Sue lost her mother. what can i write to her?", "i can bring dinner on thursday"] },
        { "reconnect", ["reconnect with my old colleague Dave Chen from Acme, havent talked in 3 years", "he went into solar", "i can show him the new line we built", "how he made the switch"] },
        { "answer-to-a-no", ["she said no to a meeting, what do i write back (it's Beth Ortiz from Kaiser)"] },
        { "who-he-knows", ["ask my uncle bob if he knows anybody in logistics", "i want to move from retail into shipping"] },
        { "an-introduction", ["Ask Ken to introduce me to his CFO", "we met once at a barbecue", "he built the budget tool everybody uses", "nothing", "how he got it through"] },
        { "a-favour", ["i want to ask sarah kim, a recruiter at google, for a referral", "nothing yet", "her post on hiring without degrees", "nothing comes to mind", "what she looks at first"] },
        { "sent-by-somebody", ["my prof Dr. Hall said to contact Sam Reyes at NREL", "he maps wind farms", "i can send him my thesis data", "what he would measure next"] },
        { "sells-time", ["reach out to a consultant named Priya Rao, she bills by the hour", "nothing yet", "she rebuilt the tram timetable", "i can check the new one with 20 riders", "what she'd ask them"] },
        { "no-name", ["write to the hiring manager of the data analyst job at Spotify", "no name", "nothing yet", "the team's talk on skip rates", "i can share my notes on skips in podcasts", "how they measure a good skip"] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_is_written_from_plain_words(string name, string[] messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var chat = new Conversation();
        foreach (var message in messages)
        {
            await chat.SayAsync(message);
        }

        Approved.Check(chat.Transcript, "kind-" + name);
        Assert.Contains("nothing missing", chat.Transcript, StringComparison.Ordinal);
        Assert.DoesNotContain("▢", chat.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_news_goes_to_everybody_who_helped_one_after_another()
    {
        var chat = new Conversation();
        await chat.Notebook.SaveAsync("webchat/users/sam", Helper("a", "Ana Ruiz", ContactKind.IntroducedMe, 3), default);
        await chat.Notebook.SaveAsync("webchat/users/sam", Helper("b", "Ben Adler", ContactKind.Received, 9), default);
        await chat.Notebook.SaveAsync("webchat/users/sam", Helper("c", "Cleo Park", ContactKind.Met, 5), default);
        await chat.SayAsync("tell everybody who helped me that i got the job");
        await chat.PressAsync("Ben Adler");
        Assert.Contains("because you helped: I got the job.", chat.Answer, StringComparison.Ordinal);
        Approved.Check(chat.Transcript, "news-round");
    }

    private static Person Helper(string id, string name, ContactKind kind, int day) =>
        new() { Id = id, Name = name, Timeline = [new Contact(new DateOnly(2026, 11, day), kind)] };

    [Theory]
    [InlineData("i got a job!")]
    [InlineData("guess what, I got the job at Delta")]
    [InlineData("great news! i just accepted an offer")]
    public async Task Good_news_goes_to_those_who_helped(string said)
    {
        var chat = new Conversation();
        Assert.Contains("Congratulations!", await chat.SayAsync(said), StringComparison.Ordinal);
        await chat.SayAsync("had coffee with Jim Ruiz yesterday, he gave me the name of Ana Lopez");
        await chat.SayAsync("save");
        Assert.Contains("Jim Ruiz", await chat.SayAsync("who should i tell?"), StringComparison.Ordinal);
        Assert.Contains("Jim Ruiz", await chat.SayAsync(said), StringComparison.Ordinal);
        Assert.Contains("Hi Jim", await chat.PressAsync("Jim Ruiz"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i got a job interview at Delta")]
    [InlineData("i found a job posting")]
    public async Task An_interview_is_no_job_yet(string said) =>
        Assert.DoesNotContain("Congratulations!", await new Conversation().SayAsync(said), StringComparison.Ordinal);
}
