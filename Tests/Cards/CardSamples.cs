using NetworkCoachBot.Cards;

namespace NetworkCoachBot.Tests.Cards;

/// <summary>Each card filled in as far as it goes, and once with nothing that can be left out.</summary>
public static class CardSamples
{
    /// <summary>What people write: quotes, tags, markdown, an expression, diacritics, an emoji.</summary>
    public const string Hostile = "Zoë \"Z\" O'Néil <b>*Ñandú*</b> [x](http://y) ${name} \\n & _q_ 👋🏽";

    private const string Script =
        """
        Hi Jim,

        Ana Ruiz, who ran my shift at Delta, said I could use her name.
        We moved to four-day weeks there, and month two was chaos.

        I'd like to know how you got the night shift to agree. Would 15 minutes on the phone suit you some time? If not, no harm done.

        Best,
        Sam
        """;

    /// <summary>The samples by name.</summary>
    public static IReadOnlyDictionary<string, CoachCard> All { get; } = new Dictionary<string, CoachCard>(StringComparer.Ordinal)
    {
        ["Script"] = FullScript(Script),
        ["ScriptDoubted"] = FullScript("Hi Jim,\n\nWould 30 minutes suit you?") with { Likely = "Jim may think: \"I've no time.\" Nothing in it answers that yet.", Remedy = "Make it 15 minutes" },
        ["ScriptCoached"] = FullScript(Script) with { HasCoach = true, Remedy = "Make it 15 minutes" },
        ["ScriptLinkedIn"] = new OutreachScriptCard("draft-7", 1, "To Jim", "LinkedIn note, 182 characters", "Hi Jim, …"),
        ["ScriptHostile"] = FullScript($"{Hostile}\n\n{Hostile}"),
        ["Sketch"] = Sketch("Hi Jim, I read that "),
        ["SketchHostile"] = Sketch(Hostile),
        ["SketchBare"] = new SketchCard("draft-7", 2, "To Jim, a sketch", [new("Hi Jim,\n\n"), new("what links you", IsGap: true)], "What links you to Jim?"),
        ["Critique"] = Critique("please keep me in mind", 3),
        ["CritiqueHostile"] = Critique(Hostile, CritiqueCard.MostFindings),
        ["CritiqueClean"] = new CritiqueCard("m-1", 1, "This is ready to go.", "Hi Ana, thought of you.") { Passed = ["It only gives"] },
        ["MessageCheck"] = MessageCheck("please keep me in mind"),
        ["MessageCheckHostile"] = MessageCheck(Hostile),
        ["MessageCheckForm"] = new MessageCheckCard("extension", 0, "Paste a message.", ""),
        ["Person"] = Person("Jim Ruiz"),
        ["PersonHostile"] = Person(Hostile),
        ["PersonBare"] = new PersonCard("p-1", 0, "Tom", "Introduced", "Somebody you both know has connected you."),
        ["Log"] = Log("Priya Nair; Tom (co-packer)"),
        ["LogHostile"] = Log(Hostile),
        ["LogBare"] = new LogMeetingCard("log-1", 1, "Coffee with Jim", "Fri 20 Nov", new DateOnly(2026, 11, 20)),
        ["People"] = People("Jim Ruiz"),
        ["PeopleHostile"] = People(Hostile),
        ["PeopleNone"] = new PeopleListCard("search", 1, "Nobody by that name", []),
        ["Choice"] = new ChoiceCard("q-1", 4, "Which Jim do you mean?", [new("Jim Ruiz", "p-1"), new(Hostile, "p-2")]) { Detail = "You know two." },
        ["ChoiceLinked"] = new ChoiceCard("hand-over", 0, "That's for the two of us.", []) { Link = new CardLink("Open our chat", new Uri("https://teams.microsoft.com/l/chat/0/0?users=28%3A3fa85f64-5717-4562-b3fc-2c963f66afa6")) },
        ["ChoiceNoted"] = new ChoiceCard("q-1", 4, "Who joins?", [new("Pair me up", "join")]) { Note = Hostile },
        ["ChoiceBare"] = new ChoiceCard("q-1", 4, Hostile, [new("Yes", "yes")]),
        ["GroupSetUp"] = GroupSetUp("Seekers"),
        ["GroupSetUpHostile"] = GroupSetUp(Hostile),
        ["GroupSetUpBare"] = GroupSetUp(null),
        ["GroupReport"] = new GroupReportCard("report", 1, "How many people did you reach out to?", "Nobody else sees your number."),
        ["GroupReportOwn"] = new GroupReportCard("report", 1, "How many people did you reach out to?", "Nobody else sees your number.") { Number = 3, Note = "You reached 3 of 5 people." },
        ["GroupReportHostile"] = new GroupReportCard("report", 1, Hostile, Hostile) { Note = Hostile },
        ["Gift"] = Gift("Hi [name], we met at the fair."),
        ["GiftHostile"] = Gift(Hostile),
        ["Brief"] = Brief("Priya Nair, Thu 26 Nov"),
        ["BriefHostile"] = Brief(Hostile),
        ["BriefBare"] = new BriefCard("prep:p-1", 0, "Priya", ["How did you begin?"], ["Who else should I talk to?"], []),
        ["Clinic"] = Clinic("please keep me in mind"),
        ["ClinicHostile"] = Clinic(Hostile),
        ["ClinicOpen"] = new ClinicCard("clinic:00001", 0, "What would you change?", "Kwame is a welder.", Script, [new("Asks too much too soon", "TooSoon"), new("Nothing wrong", "nothing"), new("Show the answer", "reveal")]) { Note = "Only I see what you press." },
        ["Network"] = Network("Jim Ruiz"),
        ["NetworkHostile"] = Network(Hostile),
        ["NetworkBare"] = new NetworkCard("network", 0, "Your network", [new("Met: 1", "●", "Tom")]),
        ["Welcome"] = new WelcomeCard(
            "welcome",
            1,
            "Hi Sam, good to meet you.",
            ["I help you get to know people who can help you, and help them first.", "Asking strangers for a job rarely works.", "Whom would you like to write to?"],
            [new("Write my first message", "draft"), new("Check a message", "check"), new("I don't know anyone", "list"), new("How it works", "how")])
        {
            Kept = "I keep the people and drafts you tell me about. Teams keeps this chat.",
        },
        ["WelcomeBare"] = new WelcomeCard("welcome", 1, "Hi.", ["Let's begin."], [new("Begin", "draft")]),
    };

    private static GiftCard Gift(string text) => new("gift-1", 0, "This is what Seekers will see:", text, "Look once more.") { Give = "Give it", Drop = "Not that" };

    private static GroupSetUpCard GroupSetUp(string? name) => new("setup", 1, $"How {name ?? "this group"} works")
    {
        Name = name,
        Days = [new("Monday", "monday"), new("Tuesday", "tuesday")],
        Day = "monday",
        Hours = [new("9:00", "9"), new("10:00", "10")],
        Hour = "9",
    };

    private static ClinicCard Clinic(string quote) => new("clinic:00001", 0, "3 of 5 saw it.", quote, $"Hi,\n\n{quote}", [])
    {
        Counts = [new("Asks too much too soon", "3, right"), new(quote, "2")],
        Findings = [new("", quote, "She doesn't know you yet.", "what would you look at first?", null), new("", quote, "It fits anyone.", null, null)],
        Passed = ["It's short", quote],
        Note = "Say \"clinic\" for another.",
    };

    private static MessageCheckCard MessageCheck(string quote) => new("extension", 0, "Two things would make Ms. Okafor pass on it.", $"Hi, {quote}")
    {
        Findings = [new("", quote, "She doesn't know you yet.", "what would you look at first?", null), new("", quote, "It fits anyone.", null, null)],
        Passed = ["It's short"],
        Note = "She may think: will you ask me for a job?",
        Tie = "met",
    };

    public static OutreachScriptCard FullScript(string text) =>
        new("draft-7", 3, $"Four-day weeks: {text[..2]}", "mail, 78 words, nothing missing", text)
        {
            Subject = "Referred by Ana Ruiz",
            Notes = ["Good: the link comes first, you bring something, one small request, an easy way out.", text],
            Likely = "He may think “I've no time”: 15 minutes answers that.",
            OutlookLink = new Uri("https://outlook.office.com/mail/deeplink/compose?to=jim%40ruizfoods.example&subject=Referred%20by%20Ana%20Ruiz"),
        };

    private static SketchCard Sketch(string words) => new(
        "draft-7",
        2,
        "To Jim, a sketch",
        [
            new(words), new("what he did", IsGap: true), new(" about four-day weeks at Ruiz Foods.\nWe made the same move at Delta, and "),
            new("something from it that would help him", IsGap: true), new(".\n\nWould 15 minutes on the phone suit you some time?"),
        ],
        "Two gaps to fill. What from your own experience could Jim use?")
    {
        Answers = [new("What surprised us", "surprised"), new("Nothing comes to mind", "nothing")],
    };

    private static CritiqueCard Critique(string quote, int findings) => new("m-1", 1, "It's short, and it sounds like you. Three things are quick to fix.", $"Hi.\n{quote}")
    {
        Findings = [.. Enumerable.Range(1, findings).Select(i => new CritiqueFinding($"f{i}", quote, $"She doesn't know you yet. {quote}", i % 2 == 1 ? quote : null, "Use it"))],
        Passed = ["The link comes first", "One small step"],
        Note = "There's nothing in it for her yet.",
        Next = new CardChoice("Find something to offer", "offer"),
    };

    private static BriefCard Brief(string title) => new("prep:p-1", 3, title, ["How did you get into this work?", "What is hard about it?", title], ["Who else do you think I should talk to?"], [new("Ask for names", "Names"), new("Ask for other paths", "Paths")])
    {
        Facts = [new("Who", "plant manager at Nair Packing"), new("How you are linked", title)],
        Promises = ["You promised: my month-two notes, by 30 Nov"],
    };

    private static NetworkCard Network(string name) => new("network", 7, "Your network", [new("Helped each other: 2", "●●", $"{name}, Ana Lopez"), new("Talked: 12", "●●●●●●●●●●●●", $"{name} and 11 more")])
    {
        ChainsTitle = "Who led to whom",
        Chains = [$"Ana Lopez → {name} → Priya Nair"],
        NewFans = $"New in the last month: {name}.",
    };

    private static PersonCard Person(string name) => new("p-1", 9, name, "Talked", "You have had a real exchange.")
    {
        Role = "owner of Ruiz Foods",
        HowKnown = "Ana Ruiz introduced you.",
        LastContact = "20 Nov, you wrote last",
        Facts = [new("Interests", "four-day weeks, chamber of commerce"), new("Steps away", name)],
        Promises = ["You promised your month-two notes.", name],
        Timeline = [new("20 Nov", $"Coffee with {name}"), new("3 Nov", "First mail")],
    };

    private static LogMeetingCard Log(string names) => new("log-1", 2, "Coffee with Jim", "Fri 20 Nov", new DateOnly(2026, 11, 20))
    {
        Names = names,
        Learned = "Night shift agreed after a 3-month trial.",
        Paths = "Co-packing",
        Promised = "Month-two notes",
        Given = "An article",
        Felt = MeetingFeeling.Good,
    };

    private static PeopleListCard People(string name) => new(
        "search",
        1,
        "Losing touch",
        [new("p-1", name, "owner of Ruiz Foods · talked", "No word since March"), new("p-2", "Tom", "co-packer · introduced"), new("p-3", name, "")])
    {
        NextFrom = 10,
        Range = "1-3 of 43",
    };
}
