using System.Globalization;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Critique;
using NetworkCoachBot.Dialogs.Logging;
using NetworkCoachBot.Dialogs.Mindset;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Profiles;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Dialogs.Welcome;
using NetworkCoachBot.Language;
using NetworkCoachBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Tests.Dialogs;

/// <summary>A chat of one user with the whole coach, on a fixed day, written down as it goes.</summary>
public sealed class Conversation
{
    private readonly DialogTestClient _client;
    private readonly StringBuilder _transcript = new();
    private readonly List<IMessageActivity> _last = [];

    public Conversation(string channelId = Channels.Webchat)
    {
        var critic = new Critic();
        var composer = new Composer((text, tie) => critic.Review(new CritiqueRequest(text, Relationship: tie)).Labels.AsksTooSoon);
        var desk = new DraftDesk(Notebook);
        var check = new CheckDesk(critic, composer, desk);
        var replies = new OutreachReplies(composer, critic);
        var people = new PeopleDesk(Notebook);
        var wishes = new PeopleWishes(people);
        var lists = new PeopleLists(people);
        var userState = new UserState(new MemoryStorage());
        var logs = new LogDesk(Notebook, userState);
        var root = new RootDialog(
        [
            new OutreachCapability(desk, replies, new ScriptButtons(desk, replies, composer, check)),
            new CritiqueCapability(check, desk),
            new MindsetCapability(),
            new LoggingCapability(logs, new LogKeeping(logs, desk)),
            new ProfileCapability(),
            new PeopleCapability(people, wishes, lists, new PeopleButtons(people, wishes, lists)),
            new WelcomeCapability(),
        ]);
