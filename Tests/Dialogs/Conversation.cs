using System.Globalization;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Critique;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Logging;
using NetworkCoachBot.Dialogs.Method;
using NetworkCoachBot.Dialogs.Mindset;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Planning;
using NetworkCoachBot.Dialogs.Preparation;
using NetworkCoachBot.Dialogs.Profiles;
using NetworkCoachBot.Dialogs.Progress;
using NetworkCoachBot.Dialogs.Referrals;
using NetworkCoachBot.Dialogs.Rehearsal;
using NetworkCoachBot.Dialogs.Research;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Sharing;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Dialogs.Welcome;
using NetworkCoachBot.Language;
using NetworkCoachBot.Tests.Dialogs.Data;
using NetworkCoachBot.Tests.Dialogs.Sharing;
using NetworkCoachBot.Tests.Support;
using NetworkCoachBot.Tests.Support.Localization;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Dialogs;

/// <summary>A chat of one user with the whole coach, on a fixed day, written down as it goes.</summary>
public sealed class Conversation
{
    private readonly DialogTestClient _client;
    private readonly StringBuilder _transcript = new();
    private readonly List<IMessageActivity> _last = [];
    private readonly PseudoListener? _listener = PseudoListener.Begin();

    public Conversation(string channelId = Channels.Webchat)
    {
        var critic = new Critic();
        var composer = new Composer((text, tie) => critic.Review(new CritiqueRequest(text, Relationship: tie)).Labels.AsksTooSoon);
        var desk = new DraftDesk(Notebook, composer);
        var replies = new OutreachReplies(composer, critic);
        var people = new PeopleDesk(Notebook, Nudges);
        var check = new CheckDesk(critic, composer, desk, people);
        var wishes = new PeopleWishes(people);
        var lists = new PeopleLists(people);
        var userState = new UserState(new MemoryStorage());
        var logs = new LogDesk(Notebook, people, userState);
        var root = new RootDialog(
        [
            new ReferralCapability(people, desk, composer),
            new RecallCapability(people, wishes),
            new OutreachCapability(desk, people, replies, new ScriptButtons(desk, replies, composer, check, new NoteDesk(Notes, Chats)), new NewsRound(Notebook)),
            new SharingCapability(new NoteDesk(Notes, Chats), new KeptDrafts(Notebook), check),
            new GiftCapability(new GiftDesk(Gifts, Notebook), new KeptDrafts(Notebook), check),
            new CritiqueCapability(check, desk, replies, people),
            new DataCapability(Notebook, Data, Data, new FileTaking(Files)),
            new ProgressCapability(Notebook),
            new MethodCapability(),
            new MindsetCapability(Notebook, new NextPeople(Notebook)),
            new ProfileCapability(),
            new NudgeCapability(people, Nudges),
            new AgendaCapability(people, wishes, Nudges),
            new ReminderCapability(Notebook, people, Nudges, new MeetingBriefs(Notebook, Nudges)),
            new MeetingChangeCapability(people),
            new RhythmCapability(people),
            new ResearchCapability(people),
            new PathCapability(Notebook),
            new PlanningCapability(new SittingDesk(Notebook, new NextPeople(Notebook), userState), logs),
            new OutingCapability(),
            new LoggingCapability(logs, new LogKeeping(logs, desk)),
            new PeopleCapability(people, wishes, lists, new PeopleButtons(people, wishes, lists), Data),
            new RehearsalCapability(new RehearsalCoach(new LineReader(text => critic.Review(new CritiqueRequest(text, Relationship: Strength.Met)).Labels.AsksTooSoon)), people),
            new PreparationCapability(people),
            new WelcomeCapability(),
        ]);
        var conversationState = new ConversationState(new MemoryStorage());
        var door = new Door(userState, conversationState, Understanding.Load(), Time);
        _client = new DialogTestClient(channelId, root, null, [door], conversationState);
    }

    /// <summary>What the client says of the user's language.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>Saturday noon.</summary>
    public ManualTime Time { get; } = new(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));

    public MemoryNotebook Notebook { get; } = new();

    public MemoryNudges Nudges { get; } = new();

    public FakeDataDesk Data { get; } = new();

    public FakeFileDesk Files { get; } = new();

    public MemoryNotes Notes { get; } = new();

    public MemoryGifts Gifts { get; } = new();

    public FakeChats Chats { get; } = new();

    /// <summary>What was said so far, the user's lines after "me", the coach's after "coach".</summary>
    public string Transcript => _transcript.ToString();

    /// <summary>The texts and cards of the last answer, as text.</summary>
    public IReadOnlyList<string> Answers => [.. _last.Select(Shown)];

    /// <summary>The last answer as one text.</summary>
    public string Answer => string.Join("\n", Answers);

    /// <summary>Types something and takes the answer.</summary>
    public Task<string> SayAsync(string text) => SendAsync(text, new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>Brings a file and takes the answer.</summary>
    public Task<string> BringAsync(string name, byte[] bytes, string contentType = "text/csv")
    {
        Files.Bytes = bytes;
        return SendAsync($"({name})", new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment(contentType, "http://127.0.0.1/files/1", null, name)] });
    }

    /// <summary>Presses the button of a title on the last card that has it.</summary>
    public Task<string> PressAsync(string title) => SendAsync($"[{title}]", new Activity { Type = ActivityTypes.Message, Value = Button(title) });

    /// <summary>What a button would send, to press it later.</summary>
    public JObject Button(string title) => (JObject)(Buttons().LastOrDefault(b => English((string?)b["title"]) == title) ?? throw new InvalidOperationException($"No [{title}] in:\n{Transcript}"))["data"]!;

    /// <summary>Sends what a button of an earlier card would send.</summary>
    public Task<string> PressAgainAsync(JObject data)
    {
        ArgumentNullException.ThrowIfNull(data);
        _listener?.Heard(data.Properties().Select(p => p.Value).OfType<JValue>().Select(v => $"{v.Value}"));
        return SendAsync("[an old button]", new Activity { Type = ActivityTypes.Message, Value = data });
    }

    private IEnumerable<JObject> Buttons() => _last
        .SelectMany(m => m.Attachments ?? [])
        .SelectMany(a => JObject.FromObject(a.Content).DescendantsAndSelf().OfType<JObject>())
        .Where(o => ((string?)o["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true);

    private async Task<string> SendAsync(string shown, Activity activity)
    {
        _transcript.Append(CultureInfo.InvariantCulture, $"me: {shown}\n");
        _last.Clear();
        activity.Locale = _listener is null ? Locale : PseudoLocale.Name;
        _listener?.Heard(activity.Text ?? "", "Sam Lee", Encoding.UTF8.GetString(Files.Bytes), Encoding.Latin1.GetString(Files.Bytes), Encoding.Unicode.GetString(Files.Bytes));
        _listener?.Before(Kept());
        activity.From = new ChannelAccount("sam", "Sam Lee");
        activity.Conversation = new ConversationAccount(id: "chat");
        activity.Recipient = new ChannelAccount("coach", "Coach");
        for (var reply = await _client.SendActivityAsync<IMessageActivity>(activity); reply is not null; reply = _client.GetNextReply<IMessageActivity>())
        {
            if (reply.Type != ActivityTypes.Message)
            {
                continue;
            }

            _last.Add(reply);
            _listener?.Said(reply);
            _transcript.Append(CultureInfo.InvariantCulture, $"coach: {Shown(reply).ReplaceLineEndings("\n       ")}\n");
        }

        _listener?.After(Kept());
        _transcript.Append('\n');
        return Answer;
    }

    private string Shown(IMessageActivity message) => English(message.Attachments is [var card, ..]
        ? $"(card) {(string?)JObject.FromObject(card.Content)["fallbackText"]}"
        : message.Text)!;

    /// <summary>What was said, without the coat of the pseudo-locale where one speaks it.</summary>
    private string? English(string? said) => said is null || _listener is null ? said : PseudoLocale.English(said);

    /// <summary>What the notes hold of people and messages.</summary>
    private object[] Kept() => [Notebook.Everything, Nudges.Asked, Notes.Coaches, Notes.Received, Gifts.Groups];
}
