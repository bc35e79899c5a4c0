using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Records;

namespace NetworkCoachBot.Tests.Storage.Notebooks;

/// <summary>The notebook on both databases: what is kept is found again, by what it is asked for.</summary>
public abstract class NotebookTests(Type engineType)
{
    private const string User = "webchat/users/sam";

    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly StateSerializer Serializer = new(new StoredTypes.Builder(1).AddBotState()
        .Add<Person>("person").Add<Contact>("contact").Add<Promise>("promise").Add<Undo>("undo")
        .Add<Draft>("draft").Add<Reader>("reader").Add<Referrer>("referrer").Build());

    [SkippableFact]
    public Task A_person_comes_back_whole() => WithAsync(async notebook =>
    {
        var jim = Person("p1", "Jim Ruiz")
            .With(new PersonChange.Tagged("chamber")).With(new PersonChange.Overruled(Strength.Met, Today)).Promising("my notes", true, Today, Today.AddDays(2))
            .After(new Contact(Today, ContactKind.Wrote) { Channel = MessageChannel.Email, Note = "<b>hi</b> \"there\" 👋🏽", Asked = true }, Today);
        jim = jim with { EveryDays = 14, Researched = [Enum.GetValues<ResearchPoint>()[1]] };
        await notebook.SaveAsync(User, jim, default);
        var read = (await notebook.FindPersonAsync(User, "p1", default))!;
        Assert.Equal(jim.Timeline, read.Timeline);
        Assert.Equal(jim.Promises, read.Promises);
        Assert.Equal(jim.Tags, read.Tags);
        Assert.Equal(jim.Researched, read.Researched);
        Assert.Equal(Bare(jim), Bare(read));

        // Lists are compared one by one above.
        static Person Bare(Person person) => person with { Timeline = [], Promises = [], Tags = [], Interests = [], Notes = [], Researched = [] };
    });

    [SkippableFact]
    public Task People_are_found_by_every_word_of_name_work_tags_and_interests() => WithAsync(async notebook =>
    {
        await notebook.SaveAsync(User, Person("p1", "Zoë O'Neil") with { Company = "Ruiz Foods", Role = "chef", Tags = ["chamber"], Interests = ["sailing"] }, default);
        await notebook.SaveAsync(User, Person("p2", "Jim Ruiz"), default);
        foreach (var words in (string[])["zoe", "ZOË o'neil", "ruiz foods", "chef", "chamber", "sail", "foods zoe"])
        {
            Assert.Equal("p1", Assert.Single(await notebook.SearchPeopleAsync(User, words, 9, default)).Id);
        }

        Assert.Equal(["p2", "p1"], (await notebook.SearchPeopleAsync(User, "ruiz", 9, default)).Select(p => p.Id));
        Assert.Empty(await notebook.SearchPeopleAsync("somebody/else", "ruiz", 9, default));
        Assert.Empty(await notebook.SearchPeopleAsync(User, "*", 9, default));
    });

    [SkippableFact]
    public Task The_silent_are_listed_longest_first_and_the_paused_not() => WithAsync(async notebook =>
    {
        Person Silent(string id, int days) => Person(id, id) with { Strength = Strength.Talked, LastContact = Today.AddDays(-days) };
        Person[] people = [Silent("short", 10), Silent("long", 300), Silent("longer", 400), Silent("paused", 500) with { Status = PersonStatus.Paused }, Silent("stranger", 600) with { Strength = Strength.Stranger }];
        foreach (var person in people)
        {
            await notebook.SaveAsync(User, person, default);
        }

        Assert.Equal(["longer", "long"], (await notebook.ListQuietAsync(User, Today.AddDays(-90), 9, default)).Select(p => p.Id));
    });

    [SkippableFact]
    public Task A_lane_of_whom_next_is_read_in_its_order_and_up_to_the_day() => WithAsync(async notebook =>
    {
        Person Due(string id, int days) => Person(id, id) with { NextContact = Today.AddDays(days) };
        Person[] people = [Due("today", 0), Due("late", -9), Due("ahead", 1), Due("paused", -9) with { Status = PersonStatus.Paused }, Person("new", "new")];
        foreach (var person in people)
        {
            await notebook.SaveAsync(User, person, default);
        }

        var lanes = NextKeys.On(Today).ToDictionary(l => l.Lane);
        Assert.Equal(["late", "today"], (await notebook.ListNextAsync(User, lanes[3], 9, default)).Select(p => p.Id));
        Assert.Equal(["new"], (await notebook.ListNextAsync(User, lanes[9], 9, default)).Select(p => p.Id));
        Assert.Empty(await notebook.ListNextAsync(User, lanes[0], 9, default));
    });

    [SkippableFact]
    public Task What_is_owed_is_listed_by_its_day_until_it_is_kept() => WithAsync(async notebook =>
    {
        var jim = Person("p1", "Jim").Promising("notes", true, Today, Today.AddDays(2));
        await notebook.SaveAsync(User, jim, default);
        await notebook.SaveAsync(User, Person("p2", "Ana").Promising("a call", false, Today, Today), default);
        Assert.Empty(await notebook.ListOwedAsync(User, Today.AddDays(1), 9, default));
        Assert.Equal("p1", Assert.Single(await notebook.ListOwedAsync(User, Today.AddDays(2), 9, default)).Id);
        await notebook.SaveAsync(User, jim.Kept(1, Today), default);
        Assert.Empty(await notebook.ListOwedAsync(User, Today.AddDays(2), 9, default));
    });

    [SkippableFact]
    public Task Deleting_a_person_takes_their_drafts() => WithAsync(async notebook =>
    {
        await notebook.SaveAsync(User, Person("p1", "Jim") with { IntroducedBy = "p2" }, default);
        await notebook.SaveAsync(User, new Draft { Id = "d1", PersonId = "p1", Reader = new("Jim") }, default);
        await notebook.SaveAsync(User, new Draft { Id = "d2", PersonId = "p11", Reader = new("Ana") }, default);
        Assert.Equal("p1", Assert.Single(await notebook.ListSentByAsync(User, "p2", 9, default)).Id);
        await notebook.DeletePersonAsync(User, "p1", default);
        Assert.Null(await notebook.FindPersonAsync(User, "p1", default));
        Assert.Equal("d2", Assert.Single(await notebook.ListDraftsAsync(User, 9, default)).Id);
    });

    [SkippableFact]
    public Task The_last_change_can_be_kept_and_forgotten() => WithAsync(async notebook =>
    {
        Assert.Null(await notebook.FindUndoAsync(User, default));
        await notebook.SaveUndoAsync(User, new Undo("u1", [Person("p1", "Jim")], ["p2"]), default);
        var undo = (await notebook.FindUndoAsync(User, default))!;
        Assert.Equal(("u1", "Jim", "p2"), (undo.Id, Assert.Single(undo.Before).Name, Assert.Single(undo.Added)));
        await notebook.SaveUndoAsync(User, null, default);
        Assert.Null(await notebook.FindUndoAsync(User, default));
    });

    private static Person Person(string id, string name) => new() { Id = id, Name = name };

    private async Task WithAsync(Func<Notebook, Task> test)
    {
        await using var engine = Engine.Start(engineType);
        await test(new Notebook(new RecordStorage(new TurnStorage(await engine.OpenAsync(), Serializer))));
    }
}

public sealed class SqliteNotebookTests() : NotebookTests(typeof(SqliteEngine));

public sealed class PostgreSqlNotebookTests() : NotebookTests(typeof(PostgreSqlEngine));

public sealed class SealedSqliteNotebookTests() : NotebookTests(typeof(SealedSqliteEngine));
