using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Dialogs.People;

public class PeopleTests
{
    private const string User = "webchat/users/sam";

    private const string Hostile = "<b>Zoë</b> \"Z\" O'Néil *x* 👋🏽";

    [Theory]
    [InlineData("he isn't the owner, he's the plant manager", "plant manager", "met at the Chamber")]
    [InlineData("the plant manager, not the owner", "plant manager", "met at the Chamber")]
    [InlineData("and it wasn't the Chamber, it was the Rotary", "owner", "met at the Rotary")]
    public async Task What_is_known_is_put_right_in_a_sentence(string said, string role, string known)
    {
        var chat = new Conversation();
        await chat.SayAsync("add Jim Ruiz, owner of Ruiz Foods, met at the Chamber");
        await chat.SayAsync(said);
        var jim = Assert.Single(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
        Assert.Equal((role, "Ruiz Foods", known), (jim.Role, jim.Company, jim.HowKnown));
    }

    [Fact]
    public async Task What_is_told_of_the_one_just_spoken_of_makes_nobody_new()
    {
        var chat = new Conversation();
        await chat.SayAsync("add Priya Nair");
        Assert.Contains("head of ops at Fabrikam", await chat.SayAsync("and she is the head of ops at Fabrikam"), StringComparison.Ordinal);
        Assert.Contains("we both volunteer at the shelter", await chat.SayAsync("we both volunteer at the shelter"), StringComparison.Ordinal);
        Assert.Contains("chess", await chat.SayAsync("and she plays chess"), StringComparison.Ordinal);
        Assert.Contains("two kids", await chat.SayAsync("oh and she has two kids"), StringComparison.Ordinal);
        var priya = Assert.Single(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
        Assert.Equal(("Priya Nair", "Fabrikam", "we both volunteer at the shelter"), (priya.Name, priya.Company, priya.HowKnown));
    }

    [Fact]
    public async Task One_line_keeps_name_role_company_how_known_and_strength()
    {
        var chat = new Conversation();
        await chat.SayAsync("Jim Ruiz, owner of Ruiz Foods, met at the Chamber");
        var jim = Assert.Single(await Everybody(chat));
        Assert.Equal(("Jim Ruiz", "owner", "Ruiz Foods", "met at the Chamber", Strength.Met), (jim.Name, jim.Role, jim.Company, jim.HowKnown, jim.Strength));
        Assert.Contains("Jim Ruiz, owner of Ruiz Foods", chat.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_of_people()
    {
        var chat = new Conversation();
        await chat.SayAsync("Jim Ruiz, owner of Ruiz Foods, met at the Chamber");
        await chat.SayAsync("add priya nair and tom from the co-packer");
        await chat.SayAsync("my contacts");
        await chat.SayAsync("jim works at Delta now");
        await chat.SayAsync("he likes sailing");
        await chat.SayAsync("jim's email is jim@delta.example");
        await chat.SayAsync("tag jim chamber");
        await chat.SayAsync("priya is mutual");
        await chat.SayAsync("jim was introduced by tom");
        await chat.SayAsync("show jim");
        await chat.SayAsync("who do i know at Delta?");
        await chat.SayAsync("who am i losing touch with?");
        await chat.SayAsync("put priya on hold");
        await chat.SayAsync("resume priya");
        Approved.Check(chat.Transcript, "a-week");
    }

    [Fact]
    public async Task Several_people_in_one_message()
    {
        var chat = new Conversation();
        await chat.SayAsync("Add these: Ann Lee, Bob Fox, Cy Young");
        Assert.Equal(["Ann Lee", "Bob Fox", "Cy Young"], (await Everybody(chat)).Select(p => p.Name));
        await chat.PressAsync("Undo");
        Assert.Empty(await Everybody(chat));
    }

    [Fact]
    public async Task A_name_alone_is_enough()
    {
        var chat = new Conversation();
        await chat.SayAsync("add a contact");
        await chat.SayAsync("help");
        await chat.SayAsync("sara bloom");
        Assert.Equal("Sara Bloom", Assert.Single(await Everybody(chat)).Name);
        Approved.Check(chat.Transcript, "a-name-alone");
    }

    [Fact]
    public async Task Two_of_one_first_name_are_told_apart()
    {
        var chat = await WithTwoJimsAsync();
        await chat.SayAsync("jim likes sailing");
        await chat.PressAsync("Jim Beam, distiller");
        await chat.SayAsync("show jim");
        await chat.SayAsync("ruiz");
        await chat.SayAsync("archive jim");
        await chat.SayAsync("the second one");
        Approved.Check(chat.Transcript, "which-jim");
        Assert.Equal(["sailing"], (await Find(chat, "Jim Beam")).Interests);
    }

    [Fact]
    public async Task A_new_name_that_looks_like_a_known_one_is_asked_about()
    {
        var chat = new Conversation();
        await chat.SayAsync("Jim Ruiz, owner of Ruiz Foods");
        await chat.SayAsync("add James Ruiz, likes golf");
        await chat.PressAsync("Same person");
        await chat.SayAsync("add Jim Ruiz, teacher");
        await chat.SayAsync("somebody else");
        Approved.Check(chat.Transcript, "same-or-else");
        Assert.Equal(["Jim Ruiz", "Jim Ruiz"], (await Everybody(chat)).Select(p => p.Name));
        Assert.Single(await Everybody(chat), p => p.Interests.Contains("golf"));
    }

    [Fact]
    public async Task A_small_question_is_dropped_when_the_user_goes_on()
    {
        var chat = await WithTwoJimsAsync();
        await chat.SayAsync("jim likes sailing");
        await chat.SayAsync("add Priya Nair, head of ops at Contoso, met at the fair");
        Assert.Contains("Priya Nair", chat.Answer, StringComparison.Ordinal);
        Assert.Equal(["Jim Beam", "Jim Ruiz", "Priya Nair"], (await Everybody(chat)).Select(p => p.Name));
        await chat.SayAsync("delete priya");
        await chat.SayAsync("tag priya friend");
        Assert.Equal(["friend"], (await Find(chat, "Priya Nair")).Tags);
    }

    [Fact]
    public async Task What_was_asked_for_goes_with_a_merge_and_is_gone_with_a_deletion()
    {
        var chat = await WithTwoJimsAsync();
        await chat.SayAsync("remind me monday at 3pm to call Jim Beam");
        await chat.SayAsync("merge jim ruiz and jim beam");
        var left = Assert.Single(await Everybody(chat), p => p.Name == "Jim Ruiz");
        Assert.Equal(left.Id, Assert.Single(chat.Nudges.Asked.Values).Nudge.PersonId);
        Assert.Contains("That takes the place of Mon 23 Nov at 3:00", await chat.SayAsync("remind me tuesday at 3pm to call Jim Ruiz"), StringComparison.Ordinal);
        await chat.SayAsync("delete jim ruiz");
        await chat.PressAsync("Delete");
        Assert.Empty(chat.Nudges.Asked);
    }

    [Fact]
    public async Task Duplicates_are_merged_and_can_be_parted_again()
    {
        var chat = await WithTwoJimsAsync();
        await chat.SayAsync("merge jim ruiz and jim beam");
        var merged = Assert.Single(await Everybody(chat));
        Assert.Equal(("Jim Ruiz", "owner"), (merged.Name, merged.Role));
        await chat.PressAsync("Undo");
        Assert.Equal(["Jim Beam", "Jim Ruiz"], (await Everybody(chat)).Select(p => p.Name));
    }

    [Fact]
    public async Task Deleting_is_asked_first_and_takes_everything()
    {
        var chat = await WithTwoJimsAsync();
        await chat.SayAsync("I want to write to Jim Ruiz");
        await chat.SayAsync("cancel");
        await chat.SayAsync("delete jim ruiz");
        await chat.SayAsync("no");
        Assert.Equal(2, (await Everybody(chat)).Count);
        await chat.SayAsync("delete jim ruiz");
        await chat.PressAsync("Delete");
        Assert.Equal("Jim Beam", Assert.Single(await Everybody(chat)).Name);
        Assert.DoesNotContain(await chat.Notebook.ListDraftsAsync(User, 9, default), d => d.Reader.Name == "Jim Ruiz");
        Approved.Check(chat.Transcript, "delete");
    }

    [Fact]
    public async Task Undo_can_be_typed_and_works_once()
    {
        var chat = await WithTwoJimsAsync();
        await chat.SayAsync("jim beam likes sailing");
        await chat.SayAsync("undo");
        Assert.Empty((await Find(chat, "Jim Beam")).Interests);
        await chat.SayAsync("undo");
        Assert.Equal(2, (await Everybody(chat)).Count);
    }

    [Fact]
    public async Task A_card_changed_since_does_no_harm()
    {
        var chat = await WithTwoJimsAsync();
        await chat.SayAsync("show jim beam");
        var aside = chat.Button("Put aside");
        var delete = chat.Button("Delete");
        await chat.SayAsync("jim beam likes sailing");
        await chat.PressAgainAsync(aside);
        await chat.PressAgainAsync(delete);
        Assert.Equal(PersonStatus.Active, (await Find(chat, "Jim Beam")).Status);
        await chat.PressAsync("Put aside");
        var undo = chat.Button("Undo");
        await chat.PressAgainAsync(undo);
        await chat.PressAgainAsync(undo);
        Assert.Equal(PersonStatus.Active, (await Find(chat, "Jim Beam")).Status);
        await chat.PressAgainAsync(new JObject { ["action"] = "person.delete", ["id"] = "nobody", ["version"] = 1 });
        await chat.PressAgainAsync(new JObject { ["action"] = "people.open", ["id"] = "people:all", ["version"] = 1, ["person"] = "nobody" });
        await chat.PressAgainAsync(new JObject { ["action"] = "choice.take", ["id"] = "people:offer", ["version"] = 1, ["value"] = "log:Refused:p2.1" });
        await chat.PressAgainAsync(new JObject { ["action"] = "choice.take", ["id"] = "people:offer", ["version"] = 1, ["value"] = "nonsense" });
        Assert.Equal(2, (await Everybody(chat)).Count);
        Assert.Empty((await Find(chat, "Jim Beam")).Timeline);
    }

    [Fact]
    public async Task The_buttons_of_a_card()
    {
        var chat = await WithTwoJimsAsync();
        await chat.SayAsync("show jim beam");
        await chat.PressAsync("Log a contact");
        await chat.PressAsync("We met");
        await chat.PressAsync("Show Jim");
        await chat.PressAsync("Remind me");
        await chat.PressAsync("In a month");
        await chat.PressAsync("Show Jim");
        await chat.PressAsync("Change");
        await chat.SayAsync("help");
        await chat.SayAsync("works at Northwind now, likes chess");
        await chat.PressAsync("Show Jim");
        await chat.PressAsync("Write to them");
        Approved.Check(chat.Transcript, "card-buttons");
        var jim = await Find(chat, "Jim Beam");
        Assert.Equal((Strength.Talked, "Northwind", new DateOnly(2026, 12, 21)), (jim.Strength, jim.Company, jim.NextContact));
    }

    [Fact]
    public async Task Hostile_names_come_through_unharmed()
    {
        var chat = new Conversation();
        await chat.SayAsync($"add {Hostile}, chef at \"La *Ñandú*\" <script>");
        var person = Assert.Single(await Everybody(chat));
        Assert.Equal(Hostile, person.Name);
        Assert.Contains(Hostile, chat.Answer, StringComparison.Ordinal);
        await chat.SayAsync("my contacts");
        Assert.Contains(Hostile, chat.Answer, StringComparison.Ordinal);
        await chat.SayAsync("show zoë");
        Assert.Contains(Hostile, chat.Answer, StringComparison.Ordinal);
        Approved.Check(chat.Transcript, "hostile");
    }

    [Fact]
    public async Task A_list_goes_on_page_by_page()
    {
        var chat = new Conversation();
        for (var i = 0; i < 23; i++)
        {
            await chat.Notebook.SaveAsync(User, new Person { Id = $"p{i:00}", Name = $"Person {(char)('A' + i)}", Status = i == 3 ? PersonStatus.Archived : PersonStatus.Active }, default);
        }

        await chat.SayAsync("my contacts");
        Assert.DoesNotContain("Person D", chat.Answer, StringComparison.Ordinal);
        Assert.Contains("Person K", chat.Answer, StringComparison.Ordinal);
        await chat.PressAsync("Show more");
        Assert.Contains("Person L", chat.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Person K", chat.Answer, StringComparison.Ordinal);
        await chat.PressAsync("Show more");
        Assert.Contains("Person W", chat.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Show more", chat.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_middle_of_a_draft_a_change_is_heard_and_the_draft_goes_on()
    {
        var chat = await WithTwoJimsAsync();
        await chat.SayAsync("I want to write to Jim Ruiz");
        var answer = await chat.SayAsync("tag jim beam golf");
        Assert.Contains("golf", answer, StringComparison.Ordinal);
        Assert.Equal(["golf"], (await Find(chat, "Jim Beam")).Tags);
        Assert.Contains("Jim", chat.Answers[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_are_silent_are_shown_with_how_long()
    {
        var chat = new Conversation();
        await chat.Notebook.SaveAsync(User, new Person { Id = "p1", Name = "Ana Lee", Strength = Strength.Talked, LastContact = new DateOnly(2026, 3, 3), LastHeard = new DateOnly(2026, 3, 3) }, default);
        await chat.Notebook.SaveAsync(User, new Person { Id = "p2", Name = "Bo Kim", Strength = Strength.Talked, LastContact = new DateOnly(2026, 11, 3) }, default);
        var answer = await chat.SayAsync("who am I losing touch with?");
        Assert.Contains("No word since 3 Mar", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Kim", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_owed_and_two_asks_with_nothing_given_are_shown_quietly()
    {
        var chat = new Conversation();
        var day = new DateOnly(2026, 11, 20);
        var asked = new Contact(day, ContactKind.Wrote) { Asked = true };
        await chat.Notebook.SaveAsync(User, new Person { Id = "p1", Name = "Ana Lee" }.Promising("my notes", true, day, day).After(asked, day).After(asked, day), default);
        Assert.Contains("You promised: my notes (was due 20 Nov)", await chat.SayAsync("what do i owe people?"), StringComparison.Ordinal);
        Assert.Contains("you gave nothing yet, they gave nothing yet, you asked twice (Bring something next time", await chat.SayAsync("show Ana Lee"), StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<Person>> Everybody(Conversation chat) => chat.Notebook.ListPeopleAsync(User, null, 99, default);

    private static async Task<Person> Find(Conversation chat, string name) => (await Everybody(chat)).Single(p => p.Name == name);

    private static async Task<Conversation> WithTwoJimsAsync()
    {
        var chat = new Conversation();
        await chat.SayAsync("Jim Ruiz, owner of Ruiz Foods");
        await chat.SayAsync("add Jim Beam, distiller");
        return chat;
    }

    [Fact]
    public async Task People_told_in_passing_are_kept_without_the_words_around_them()
    {
        var chat = new Conversation();
        await chat.SayAsync("Hey so i met this lady at my kid's soccer game, Trish Nolan, she fundraises for SickKids");
        await chat.SayAsync("her kid is Owen");
        await chat.SayAsync("I know a guy named Earl from the union hall, electrician");
        await chat.SayAsync("earl knows my uncle Ted");
        await chat.SayAsync("can you change trish's company to Scouts Canada");
        var all = await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default);
        Assert.Equal(["Earl", "Trish Nolan"], all.Select(p => p.Name).Order());
        var (earl, trish) = (all.Single(p => p.Name == "Earl"), all.Single(p => p.Name == "Trish Nolan"));
        Assert.Equal(("electrician", "from the union hall"), (earl.Role, earl.HowKnown));
        Assert.Equal(("Scouts Canada", "met at my kid's soccer game"), (trish.Company, trish.HowKnown));
        Assert.Equal(["fundraises for SickKids", "kid is Owen"], trish.Notes);
    }

    [Fact]
    public async Task Two_of_one_name_are_told_apart_by_their_work_and_merged_by_their_number()
    {
        var chat = new Conversation();
        await chat.SayAsync("new contact: Wei Zhang (Huawei, radio engineer) - uni friend since 2011");
        await chat.SayAsync("new contact: Wei Zhang, accountant at PwC");
        await chat.SayAsync("the accountant");
        Assert.Equal(2, (await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default)).Count);
        await chat.SayAsync("merge the two wei zhangs");
        Assert.Single(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default));
    }

    [Theory]
    [InlineData("I know \"Bob\" O'Brien <b>x</b> \ud83c\udf89 from church", "\"Bob\" O'Brien <b>x</b> \ud83c\udf89")]
    [InlineData("I know Zora Neale from the choir", "Zora Neale")]
    public async Task Who_is_known_from_somewhere_is_kept(string said, string name)
    {
        var chat = new Conversation();
        await chat.SayAsync(said);
        Assert.Equal(name, Assert.Single(await chat.Notebook.ListPeopleAsync("webchat/users/sam", null, 10, default)).Name);
    }
}
