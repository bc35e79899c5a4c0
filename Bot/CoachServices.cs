using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using NetworkCoachBot.Bot.Groups;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Bot.Data;
using NetworkCoachBot.Bot.Reminders;
using NetworkCoachBot.Bot.Teams;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Cadence;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Coaching.Meetings;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Critique;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Groups;
using NetworkCoachBot.Dialogs.Logging;
using NetworkCoachBot.Dialogs.Method;
using NetworkCoachBot.Dialogs.Mindset;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Planning;
using NetworkCoachBot.Dialogs.Preparation;
using NetworkCoachBot.Dialogs.Profiles;
using NetworkCoachBot.Dialogs.People;
using NetworkCoachBot.Dialogs.Progress;
using NetworkCoachBot.Dialogs.Referrals;
using NetworkCoachBot.Dialogs.Rehearsal;
using NetworkCoachBot.Dialogs.Research;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Dialogs.Sharing;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Dialogs.Welcome;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Bot;

/// <summary>The coach: its conversations and what they need.</summary>
public static class CoachServices
{
    /// <summary>Adds the conversations. Dialogs are built once: they hold no state of a turn.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services)
    {
        // What was learned is read beside the building of the host: each takes about as long.
        var (understanding, critic) = (Task.Run(Understanding.Load), Task.Run(() => new Critic()));
        services.AddSingleton<UserState>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<INotebook, Notebook>();
        services.AddSingleton(_ => understanding.GetAwaiter().GetResult());
        services.AddSingleton(_ => critic.GetAwaiter().GetResult());
        services.AddSingleton(provider =>
        {
            var critic = provider.GetRequiredService<Critic>();
            return new Composer((text, tie) => critic.Review(new CritiqueRequest(text, Relationship: tie)).Labels.AsksTooSoon);
        });
        services.AddSingleton<CheckDesk>();
        services.AddSingleton<MessageExtension>();
        services.AddSingleton<NoteDesk>();
        services.AddSingleton<KeptDrafts>();
        services.AddSingleton<GiftDesk>();
        services.AddSingleton<ICapability, ReferralCapability>();
        services.AddSingleton<ICapability, SharingCapability>();
        services.AddSingleton<ICapability, GiftCapability>();
        services.AddSingleton<ICapability, CritiqueCapability>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<ExportPack>();
        services.AddSingleton<ExportDesk>();
        services.AddSingleton<IExportDesk>(provider => provider.GetRequiredService<ExportDesk>());
        services.AddSingleton<IForgetDesk, ForgetDesk>();
        services.AddSingleton<ConsentDesk>();
        services.AddSingleton<RetentionDesk>();
        services.AddSingleton<RetentionKeeper>();
        services.AddFileDesk();
        services.AddSingleton<FileTaking>();
        services.AddSingleton<ICapability, DataCapability>();
        services.AddSingleton<ICapability, ProgressCapability>();
        services.AddSingleton<ICapability, MethodCapability>();
        services.AddSingleton<ICapability, MindsetCapability>();
        services.AddSingleton<ICapability, ProfileCapability>();
        services.AddSingleton<NextPeople>();
        services.AddSingleton<SittingDesk>();
        services.AddSingleton<MeetingBriefs>();
        services.AddSingleton<NudgeDesk>();
        services.AddSingleton<INudgeBook, NudgeBook>();
        services.AddSingleton<NudgeKeeper>();
        services.AddSingleton(provider => new NudgeOptions { PerSecond = Math.Max(1, provider.GetRequiredService<SendLimits>().PerSecond / 2) });
        services.AddSingleton<ProactiveTurns>();
        services.AddSingleton<NudgeRound>();
        services.AddSingleton<NudgeDelivery>();
        services.AddSingleton<NudgeBell>();
        services.AddSingleton<NudgeService>();
        services.AddHostedService(provider => provider.GetRequiredService<NudgeService>());
        services.AddSingleton<ICapability, NudgeCapability>();
        services.AddSingleton<ICapability, AgendaCapability>();
        services.AddSingleton<ICapability, ReminderCapability>();
        services.AddSingleton<ICapability, MeetingChangeCapability>();
        services.AddSingleton<ICapability, RhythmCapability>();
        services.AddSingleton<ICapability, ResearchCapability>();
        services.AddSingleton<ICapability, PathCapability>();
        services.AddSingleton<ICapability, PlanningCapability>();
        services.AddSingleton<ICapability, OutingCapability>();
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<OutreachReplies>();
        services.AddSingleton<ScriptButtons>();
        services.AddSingleton<NewsRound>();
        services.AddSingleton<ICapability, RecallCapability>();
        services.AddSingleton<ICapability, OutreachCapability>();
        services.AddSingleton<PeopleDesk>();
        services.AddSingleton<PeopleWishes>();
        services.AddSingleton<PeopleLists>();
        services.AddSingleton<PeopleButtons>();
        services.AddSingleton<ICapability, LoggingCapability>();
        services.AddSingleton<ICapability, PeopleCapability>();
        services.AddSingleton<LogDesk>();
        services.AddSingleton<LogKeeping>();
        services.AddSingleton(provider =>
        {
            var critic = provider.GetRequiredService<Critic>();
            return new RehearsalCoach(new LineReader(text => critic.Review(new CritiqueRequest(text, Relationship: Strength.Met)).Labels.AsksTooSoon));
        });
        services.AddSingleton<ICapability, RehearsalCapability>();
        services.AddSingleton<ICapability, PreparationCapability>();
        services.AddSingleton<ICapability, WelcomeCapability>();
        services.AddSingleton<GroupBook>();
        services.AddSingleton<INoteBook>(provider => provider.GetRequiredService<GroupBook>());
        services.AddSingleton<IGiftBook>(provider => provider.GetRequiredService<GroupBook>());
        services.AddSingleton<GroupRoster>();
        services.AddSingleton<IGroupRoster>(provider => provider.GetRequiredService<GroupRoster>());
        services.AddSingleton<SharedCards>();
        services.AddSingleton<GraphAccess>();
        services.AddSingleton<ITeamOwners, TeamOwners>();
        services.AddSingleton<GroupLead>();
        services.AddSingleton<MemberActs>();
        services.AddSingleton<GroupAsks>();
        services.AddSingleton<GroupPosts>();
        services.AddSingleton<GroupTools>();
        services.AddSingleton<ClinicDesk>();
        services.AddSingleton<PairDesk>();
        services.AddSingleton<GroupCircle>();
        services.AddSingleton<GroupDesk>();
        services.AddSingleton<ChatBook>();
        services.AddSingleton<PrivateChats>();
        services.AddSingleton<IPrivateChats>(provider => provider.GetRequiredService<PrivateChats>());
        services.AddSingleton<RootDialog>();
        services.AddSingleton<Door>();
        services.AddSingleton<IBot, CoachBot>();
        return services;
    }

    /// <summary>
    /// Every type that may be named in stored JSON, with its alias. Add a type, never rename an alias: people's state
    /// carries it (DESIGN decision 2).
    /// </summary>
    public static StoredTypes StoredTypes() => new StoredTypes.Builder(version: 1)
        .AddBotState()
        .Add<DialogState>("dialogState")
        .Add<DialogInstance>("dialogInstance")
        .Add<List<DialogInstance>>("list<dialogInstance>")
        .Add<PromptOptions>("promptOptions")
        .Add<Asking>("asking")
        .Add<Offered>("offered")
        .Add<CardChoice>("cardChoice")
        .Add<CardChoice[]>("array<cardChoice>")
        .Add<Choice>("choice")
        .Add<List<Choice>>("list<choice>")
        .Add<Profile>("profile")
        .Add<JustSet>("justSet")
        .Add<RecentPerson>("recentPerson")
        .Add<RecentPerson[]>("array<recentPerson>")
        .Add<NudgeSettings>("nudgeSettings")
        .Add<DayOfWeek[]>("array<dayOfWeek>")
        .Add<Nudge>("nudge")
        .Add<WeekPlan>("weekPlan")
        .Add<TagRhythm>("tagRhythm")
        .Add<TagRhythm[]>("array<tagRhythm>")
        .Add<ResearchPoint[]>("array<researchPoint>")
        .Add<Outing>("outing")
        .Add<Outing[]>("array<outing>")
        .Add<Sitting>("sitting")
        .Add<Sat>("sat")
        .Add<Sat[]>("array<sat>")
        .Add<ExportOffer>("exportOffer")
        .Add<ImportOptions>("importOptions")
        .Add<Whereabouts>("whereabouts")
        .Add<Group>("group")
        .Add<Member>("member")
        .Add<GroupAsk>("groupAsk")
        .Add<Membership>("membership")
        .Add<PracticeRound>("practiceRound")
        .Add<PracticePair>("practicePair")
        .Add<MetAnswer>("metAnswer")
        .Add<Clinic>("clinic")
        .Add<ClinicMessage>("clinicMessage")
        .Add<ClinicVote>("clinicVote")
        .Add<CoachNote>("coachNote")
        .Add<ClinicGift>("clinicGift")
        .Add<Person>("person")
        .Add<Contact>("contact")
        .Add<Promise>("promise")
        .Add<Undo>("undo")
        .Add<Draft>("draft")
        .Add<Reader>("reader")
        .Add<Referrer>("referrer")
        .Add<Slot[]>("array<slot>")
        .Add<OutreachOptions>("outreachOptions")
        .Add<WalkOptions>("walkOptions")
        .Add<OfferOptions>("offerOptions")
        .Add<GivesOptions>("givesOptions")
        .Add<StoryOptions>("storyOptions")
        .Add<AddPeopleOptions>("addPeopleOptions")
        .Add<WhichPersonOptions>("whichPersonOptions")
        .Add<DeletePersonOptions>("deletePersonOptions")
        .Add<ChangePersonOptions>("changePersonOptions")
        .Add<ListBuilderOptions>("listBuilderOptions")
        .Add<ReferralOptions>("referralOptions")
        .Add<ContactReading>("contactReading")
        .Add<ContactEdit.Details>("edit.details")
        .Add<ContactEdit.Left>("edit.left")
        .Add<ContactEdit.Rename>("edit.rename")
        .Add<ContactEdit.Tag>("edit.tag")
        .Add<ContactEdit.Near>("edit.near")
        .Add<ContactEdit.Move>("edit.move")
        .Add<ContactEdit.SentBy>("edit.sentBy")
        .Add<PreparationOptions>("preparationOptions")
        .Add<RehearsalOptions>("rehearsalOptions")
        .Add<ReminderOptions>("reminderOptions")
        .Add<RehearsalLine>("rehearsalLine")
        .Add<RehearsalLine[]>("array<rehearsalLine>")
        .Add<LogOptions>("logOptions")
        .Add<MeetingLog>("meetingLog")
        .Add<GivenName>("givenName")
        .Add<GivenName[]>("array<givenName>")
        .Build();
}
