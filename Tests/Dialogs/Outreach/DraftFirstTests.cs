using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Dialogs.Outreach;

public class DraftFirstTests
{
    private const string User = "webchat/users/sam";

    private static readonly string[] Jim =
    [
        "need to write to jim ruiz, he owns ruiz foods. want a job in ops",
        "my old boss ana knows him. he moved his plant to 4 day weeks, we did that too at delta",
        "month two was chaos, i can tell him how we fixed it",
        "how he got night shift to agree",
    ];

    /// <summary>Six people, six ways of saying it.</summary>
    public static TheoryData<string, string[]> Openings => new()
    {
        { "someone-who-knows-both", Jim },
        {
            "a-stranger",
            ["I want to write to Zoë O'Neil, she's the head of batteries at 3M", "nothing yet", "her talk on *solid state* at MIT 😀", "nothing comes to mind", "what she'd study first if she started today"]
        },
        {
            "met-once",
            ["help me reach out to dr okafor", "met her at the nurses conference in may, she gave a talk on triage", "i can send her our intake checklist", "how her team got the doctors on board"]
        },
        {
            "everything-at-once",
            ["I'd like to write to Priya Nair, she runs the night bakery. We both went to Tufts. She built it from a food truck and I'm starting one. I can share my supplier list. I want to know what she would do differently"]
        },
        {
            "an-old-colleague",
            ["draft a message to my old colleague Tom Baker", "worked with him at the mill ten years ago, haven't spoken since", "he retrained as a welder at fifty", "i can show him photos of the mill now", "whether the certificate was worth it"]
        },
        {
            "thumbs",
            ["write to maria lopez", "she coaches my sons team", "she also runs the food bank rota like clockwork", "i cud cover a saturday shift", "how she gets ppl to show up"]
        },
    };

    /// <summary>Answers that come before their question, or name somebody late.</summary>
    public static TheoryData<string, string[]> OutOfOrder => new()
    {
        {
            "a-cousins-boss",
            ["my cousin's boss runs a dental lab and i want to ask him about going from bench work to management", "his name is Dr Raj Patel", "i saw he moved the lab to digital scanning", "i can show him the error log from our switch"]
        },
        {
            "question-before-offer",
            ["could you help me write to Denise Walsh at Brightwell Hospice? we've never met", "she wrote a piece about night staffing in the Gazette", "what made her move from ICU to hospice", "i could share our triage sheet"]
        },
        {
            "the-same-ward",
            ["reconnect with Ana Beltran, haven't spoken in 3 years", "we were on the same ward at St Mary's", "she is matron now", "how she handles agency staff"]
        },
        {
            "on-the-phone",
            ["what do i say on the phone to Mr Brannigan? he owns the garage on Mill st", "he fixes old diesels", "i could help him with his bookkeeping", "how he finds apprentices"]
        },
        {
            "payroll-together",
            ["write to my ex-colleague Bea Lindqvist, we did payroll together at Volvo for 4 yrs", "she went freelance in january", "how she got her first three clients"]
        },
    };

    [Theory]
    [MemberData(nameof(OutOfOrder))]
    public Task What_is_said_early_or_late_finds_its_place(string name, string[] messages) => At_most_three_messages_to_a_text_and_five_to_a_finished_one(name, messages);

    [Theory]
    [InlineData("My sister told me to talk to Omar Haddad, he's a site manager at Kier", "a note to your sister")]
    [InlineData("update for Dr. Singh: I passed the boards!! he tutored me", "A bit of news, because you helped: I passed the boards. You tutored me.")]
    [InlineData("got a no from Hank Moody, he said there's a hiring freeze. what do i write back?", "Thank you for telling me plainly. You said there's a hiring freeze.")]
    [InlineData("text my cousin Rita, she works at the hospital, ask if she knows anyone in radiology", "why do you ask?")]
    [InlineData("i want to talk to the CEO of a startup called Loopy, her name's Fay Wong, i read her blog post on churn", "Hi Fay,")]
    [InlineData("hey can u help me msg a guy i used to play 5-a-side with, Kev Doyle, he's a sparky now w/ his own firm", "I used to play 5-a-side with you.")]
    [InlineData("I would like to write a letter to Mrs. Margaret Hale, who runs the adult literacy charity Read On.", "you run the adult literacy charity Read On")]
    [InlineData("I want to thank Bob from the gym, he put me in touch with his manager", "nothing missing")]
    [InlineData("can you write something nice to my neighbor Paul, his wife died", "I heard that your wife died.")]
    [InlineData("write to jim ruiz, ana sent me", "a note to Ana")]
    [InlineData("my sister-in-law Dee works at Maersk and says her manager Pete Lindqvist might talk to me. can you write something?", "a note to Dee")]
    [InlineData("my cousin Leo plays football with Anil Mehta, he's head of ops at Wincanton. write to Anil", "a note to Leo")]
    [InlineData("I'd like to write to somebody. Tom from church mentioned a woman called Renske Visser at the port authority", "a note to Tom")]
    [InlineData("write to my sister-in-law Dee, she works with Pete Lindqvist", "Got it: Dee")]
    public async Task Who_and_what_is_heard_however_it_is_said(string said, string answer) =>
        Assert.Contains(answer, await new Conversation().SayAsync(said), StringComparison.Ordinal);

    [Fact]
    public async Task A_finished_message_is_changed_in_words_too()
    {
        var chat = new Conversation();
        foreach (var line in Jim)
        {
            await chat.SayAsync(line);
        }

        Assert.Contains("A little warmer.", await chat.SayAsync("can you make it a bit warmer?"), StringComparison.Ordinal);
        Assert.Contains("Shorter now.", await chat.SayAsync("too long"), StringComparison.Ordinal);
        Assert.Contains("The same in other words.", await chat.SayAsync("another version pls"), StringComparison.Ordinal);
        Assert.Contains("Who would you like to write to?", await new Conversation().SayAsync("write to somebody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_word_after_it_is_finished_goes_in_and_nothing_is_lost()
    {
        var chat = new Conversation();
        foreach (var line in Jim)
        {
            await chat.SayAsync(line);
        }

        var answer = await chat.SayAsync("and what he'd do differently");
        Assert.Contains("how you got night shift to agree, and what you'd do differently", answer, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task At_most_three_messages_to_a_text_and_five_to_a_finished_one(string name, string[] messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var chat = new Conversation();
        var (shown, finished) = (0, 0);
        for (var i = 0; i < messages.Length && finished == 0; i++)
        {
            var answer = await chat.SayAsync(messages[i]);
            shown = shown == 0 && (answer.Contains("a sketch", StringComparison.Ordinal) || answer.Contains("nothing missing", StringComparison.Ordinal)) ? i + 1 : shown;
            finished = answer.Contains("nothing missing", StringComparison.Ordinal) ? i + 1 : 0;
        }

        Approved.Check(chat.Transcript, name);
        Assert.InRange(shown, 1, 3);
        Assert.InRange(finished, 1, 5);
    }

    [Fact]
    public async Task Back_skip_why_help_and_a_question_in_between()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        await chat.SayAsync("why do you ask?");
        await chat.SayAsync("help");
        await chat.SayAsync("we both sing in the town choir");
        await chat.SayAsync("back");
        await chat.SayAsync("met him at the Chamber breakfast");
        await chat.SayAsync("he moved his plant to 4 day weeks");
        await chat.SayAsync("skip");
        await chat.SayAsync("how he got night shift to agree");
        Approved.Check(chat.Transcript, "steering");
    }

    [Fact]
    public async Task No_I_meant_Jane_changes_the_reader_and_keeps_the_rest()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz, he owns Ruiz Foods");
        await chat.SayAsync("we both sing in the town choir");
        var answer = await chat.SayAsync("no, I meant Jane Ruiz");
        Assert.Contains("Jane Ruiz", answer, StringComparison.Ordinal);
        var draft = Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default));
        Assert.Equal(("Jane Ruiz", "we both sing in the town choir"), (draft.Reader.Name, draft.Link));
        var people = await chat.SayAsync("who do I know?");
        Assert.Contains("Jane Ruiz", people, StringComparison.Ordinal);
        Assert.DoesNotContain("Jim", people, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_I_meant_Jane_leaves_a_Jim_who_was_known_before()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz, owner of Ruiz Foods");
        await chat.SayAsync("I want to write to Jim Ruiz");
        await chat.SayAsync("no, I meant Jane Ruiz");
        var people = await chat.SayAsync("who do I know?");
        Assert.Contains("Jane Ruiz", people, StringComparison.Ordinal);
        Assert.Contains("Jim Ruiz", people, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oops, not sent yet")]
    [InlineData("wait, I haven't sent it")]
    [InlineData("undo")]
    public async Task What_was_not_sent_after_all_waits_again(string said)
    {
        var chat = await FinishedAsync();
        await chat.PressAsync("I sent it");
        Assert.Contains("not sent yet", await chat.SayAsync(said), StringComparison.Ordinal);
        var draft = Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default));
        Assert.Equal((DraftStatus.Open, null, null), (draft.Status, draft.SentOn, draft.SentIn));
        var jim = await chat.Notebook.FindPersonAsync(User, draft.PersonId!, default);
        Assert.Empty(jim!.Timeline);
        Assert.Null(jim.NextContact);
        await chat.SayAsync("go on");
        await chat.PressAsync("I sent it");
        Assert.Single((await chat.Notebook.FindPersonAsync(User, draft.PersonId!, default))!.Timeline);
    }

    [Fact]
    public async Task Cancel_keeps_the_draft_and_go_on_takes_it_up()
    {
        var chat = new Conversation();
        await chat.SayAsync(Jim[0]);
        await chat.SayAsync(Jim[1]);
        Assert.Contains("go on", await chat.SayAsync("cancel"), StringComparison.Ordinal);
        Assert.Contains("Jim", await chat.SayAsync("go on"), StringComparison.Ordinal);
        await chat.SayAsync(Jim[2]);
        Assert.Contains("nothing missing", await chat.SayAsync(Jim[3]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tomorrow_the_walk_goes_on_where_it_stopped()
    {
        var chat = new Conversation();
        await chat.SayAsync(Jim[0]);
        await chat.SayAsync(Jim[1]);
        chat.Time.Advance(TimeSpan.FromDays(1));
        await chat.SayAsync(Jim[2]);
        Assert.Contains("nothing missing", await chat.SayAsync(Jim[3]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_sent_it_notes_the_contact_and_the_next_day_by_R15()
    {
        var chat = await FinishedAsync();
        var answer = await chat.PressAsync("I sent it");
        Assert.Contains("Wed 25 Nov", answer, StringComparison.Ordinal);
        Assert.Contains("Tue 1 Dec", answer, StringComparison.Ordinal);
        var person = Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 9, default));
        Assert.Equal((new DateOnly(2026, 11, 21), true, new DateOnly(2026, 12, 1)), (person.LastContact, person.ISpokeLast, person.NextContact));
        Assert.Equal(DraftStatus.Sent, Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default)).Status);
    }

    [Fact]
    public async Task The_same_button_twice_does_no_harm()
    {
        var chat = await FinishedAsync();
        var sent = chat.Button("I sent it");
        await chat.PressAsync("I sent it");
        chat.Time.Advance(TimeSpan.FromDays(3));
        Assert.Contains("noted already: sent to", await chat.PressAgainAsync(sent), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 21), Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default)).SentOn);
    }

    [Fact]
    public async Task Shorter_warmer_another_version_and_keep()
    {
        var chat = await FinishedAsync();
        await chat.PressAsync("Shorter");
        await chat.PressAsync("Warmer");
        await chat.PressAsync("Another version");
        await chat.PressAsync("Keep for later");
        Approved.Check(chat.Transcript, "script-buttons");
    }

    [Fact]
    public async Task An_edit_in_place_is_the_users_own_and_stays_so()
    {
        var chat = await FinishedAsync();
        var save = chat.Button("Save");
        save["text"] = "Hi Jim, <b>call me</b> “soon” & bring *Ana* 😀";
        await chat.PressAgainAsync(save);
        var draft = Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default));
        Assert.Equal("Hi Jim, <b>call me</b> “soon” & bring *Ana* 😀", draft.Own);
        Assert.Contains("every word as it is", await chat.PressAsync("Shorter"), StringComparison.Ordinal);
        Assert.EndsWith("\n\nHi Jim, <b>call me</b> “soon” & bring *Ana* 😀", chat.Answers[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_thousand_characters_get_a_kind_request_for_fewer()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Jim Ruiz");
        var answer = await chat.SayAsync(string.Concat(Enumerable.Repeat("he did this and that ", 240)));
        Assert.Contains("in a few sentences", answer, StringComparison.Ordinal);
        Assert.Contains("What links you to Jim", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guided_walk_asks_what_is_not_said_yet()
    {
        var chat = new Conversation();
        await chat.SayAsync(Jim[0]);
        await chat.SayAsync(Jim[1]);
        await chat.PressAsync("Walk me through");
        await chat.SayAsync("why do you ask?");
        await chat.SayAsync("the month two notes from my old employer");
        await chat.PressAsync("Not really");
        await chat.SayAsync("i can tell him how we fixed month two");
        await chat.PressAsync("Yes, it's mine");
        await chat.SayAsync("how he got night shift to agree");
        await chat.SayAsync("an hour or five");
        await chat.PressAsync("20 minutes");
        await chat.SayAsync("back");
        await chat.PressAsync("30 minutes");
        await chat.PressAsync("LinkedIn message");
        Approved.Check(chat.Transcript, "walk");
        Assert.Equal((MessageChannel.LinkedInMessage, 30), ((await chat.Notebook.ListDraftsAsync(User, 9, default))[0].Channel, (await chat.Notebook.ListDraftsAsync(User, 9, default))[0].Minutes));
    }

    [Fact]
    public async Task A_card_from_another_day_or_made_by_hand_changes_nothing()
    {
        var chat = await FinishedAsync();
        var before = Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default));
        await chat.PressAgainAsync(new JObject { ["action"] = "script.sent", ["id"] = "d999", ["version"] = 1 });
        await chat.PressAgainAsync(new JObject { ["action"] = "nonsense", ["id"] = "x" });
        await chat.PressAgainAsync(new JObject { ["action"] = "sketch.walk", ["id"] = before.Id, ["version"] = 0 });
        Assert.Equal(before, Assert.Single(await chat.Notebook.ListDraftsAsync(User, 9, default)));
    }

    [Fact]
    public async Task The_person_is_kept_with_what_was_said()
    {
        var chat = new Conversation();
        await chat.SayAsync(Jim[0]);
        await chat.SayAsync(Jim[1]);
        var person = Assert.Single(await chat.Notebook.ListPeopleAsync(User, null, 9, default));
        Assert.Equal(("Jim Ruiz", "owner", "Ruiz Foods", "Ana", Strength.Introduced), (person.Name, person.Role, person.Company, person.IntroducedByName, person.Strength));
    }

    private static async Task<Conversation> FinishedAsync()
    {
        var chat = new Conversation();
        foreach (var message in Jim)
        {
            await chat.SayAsync(message);
        }

        return chat;
    }

    [Fact]
    public async Task A_word_more_about_the_reader_goes_into_the_finished_text()
    {
        var chat = new Conversation();
        await chat.SayAsync("need to write to jim ruiz, he owns ruiz foods");
        await chat.SayAsync("i know him from the chamber. he moved his plant to 4 day weeks, we did that too at delta");
        await chat.SayAsync("month two was chaos, i can tell him how we fixed it");
        Assert.Contains("nothing missing", await chat.SayAsync("nothing comes to mind"), StringComparison.Ordinal);

        Assert.Contains("how you got night shift to agree", await chat.SayAsync("how he got night shift to agree"), StringComparison.Ordinal);
        Assert.DoesNotContain("Hi Jim", await chat.SayAsync("how tall is the eiffel tower"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_was_said_of_the_reader_is_lost()
    {
        var chat = new Conversation();
        await chat.SayAsync("I want to write to Maria Chen, she's the head of nursing at St. Luke's. I met her at a job fair last week");
        await chat.SayAsync("she talked about how they cut falls on night shift. I'm a new grad RN");
        var sketch = await chat.SayAsync("i did my capstone on fall prevention and could send her my one page summary");
        var text = await chat.SayAsync("what she'd tell a new grad");
        Assert.Contains("we met at a job fair", chat.Transcript, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("cut falls on night shift", chat.Transcript, StringComparison.Ordinal);
        Assert.Contains("nothing missing", sketch + text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_listed_and_taken_up_again()
    {
        var chat = new Conversation();
        Assert.Contains("No drafts are waiting", await chat.SayAsync("my drafts"), StringComparison.Ordinal);
        await chat.SayAsync("write to Jim Ruiz");
        await chat.SayAsync("we met at the fair");
        await chat.SayAsync("later");
        await chat.SayAsync("check this: Hi Dana, how did you set up the night crew at Acme? Could we talk for 15 minutes?");
        await chat.PressAsync("Keep for later");
        Assert.Contains("2 drafts that are not sent yet", await chat.SayAsync("show my drafts"), StringComparison.Ordinal);
        Assert.Contains("We were on your message to Jim.", await chat.PressAsync("Jim Ruiz"), StringComparison.Ordinal);
        await chat.SayAsync("later");
        await chat.SayAsync("my drafts");
        Assert.Contains("Dana may think", await chat.PressAsync("Dana"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_are_listed_in_the_middle_of_a_question_and_it_is_asked_again()
    {
        var chat = new Conversation();
        await chat.SayAsync("write to Jim Ruiz");
        await chat.SayAsync("we met at the fair");
        var answer = await chat.SayAsync("my drafts");
        Assert.Contains("One draft that is not sent yet", answer, StringComparison.Ordinal);
        Assert.Contains("Why Jim, of all people?", answer, StringComparison.Ordinal);
        Assert.Null((await chat.Notebook.ListDraftsAsync("webchat/users/sam", 1, default))[0].Reason);
    }
}
