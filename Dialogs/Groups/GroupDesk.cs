using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Mindset;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Feelings;
using NetworkCoachBot.Language.Groups;
using NetworkCoachBot.Storage.Groups;

namespace NetworkCoachBot.Dialogs.Groups;

/// <summary>
/// Where every turn in a channel or group chat is answered: at once, without a walk, and from what the group itself said
/// (F74). Whatever else is wanted is taken up in a chat of two.
/// </summary>
/// <param name="book">What is kept of groups.</param>
/// <param name="acts">What members do and say they did.</param>
/// <param name="asks">Questions to the group.</param>
/// <param name="tools">What the coach of the group can do.</param>
/// <param name="circle">What members do together.</param>
/// <param name="chats">The way to a chat of two.</param>
public sealed class GroupDesk(GroupBook book, MemberActs acts, GroupAsks asks, GroupTools tools, GroupCircle circle, IPrivateChats chats)
{
    private const int LongestWords = 4_000;

    private static readonly Words Coach = new(GroupWords.ResourceManager);

    /// <summary>Says once what the coach does in a group, when it is added; where it was before, what was planned goes on.</summary>
    public async Task GreetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var key = context.Scene().Group!;
        var group = await book.FindAsync(key, cancellationToken);
        await tools.ResumeAsync(context, group, cancellationToken);
        if (!group.Greeted)
        {
            await book.SaveAsync(key, group with { Greeted = true }, cancellationToken);
            await SayAsync(context, Coach.Say("greeting"), cancellationToken);
        }
    }

    /// <summary>Answers what was said or pressed.</summary>
    /// <returns>What only the one who pressed is to see; null where the group was answered.</returns>
    public async Task<Aside?> AnswerAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (context.Scene().Input is TurnInput.Pressed { Submission: CardSubmission.Look { On: var card } })
        {
            return new Aside("") { View = await ViewAsync(context, card, null, cancellationToken) };
        }

        var group = await book.FindAsync(context.Scene().Group!, cancellationToken);
        await book.NoteAsync(context.Scene().Group!, context.Scene().User, cancellationToken);
        var scene = context.Scene();
        context.SetScene(scene with { Profile = scene.Profile with { Strictness = group.Strictness, HasCoach = scene.Profile.HasCoach || (group.CoachId is { } coach && coach != scene.User) } });

        switch (context.Scene().Input)
        {
            case TurnInput.Pressed pressed:
                return await PressedAsync(context, pressed.Submission, cancellationToken);
            case TurnInput.Spoken { Utterance: var utterance } when FeelingReader.IsDistress(utterance.Text):
                await CareAsync(context, cancellationToken);
                return null;
            case TurnInput.Spoken { Utterance: var utterance }:
                await SpokenAsync(context, GroupReader.Read(utterance), cancellationToken);
                return null;
            case TurnInput.Nothing when context.Activity.Type == ActivityTypes.Message:
                await SayAsync(context, Coach.Say("help"), cancellationToken);
                return null;
            default:
                return null;
        }
    }

    /// <summary>The sender's first name as the group sees it, to begin a sentence with; empty where the channel tells none.</summary>
    internal static string Sender(ITurnContext context, string format) =>
        string.IsNullOrWhiteSpace(context.Activity.From.Name) ? "" : string.Format(System.Globalization.CultureInfo.CurrentCulture, format, Names.CalledAs(Shortened(context.Activity.From.Name)));

    /// <summary>The sender's name as the group sees it.</summary>
    internal static string FullName(ITurnContext context) =>
        string.IsNullOrWhiteSpace(context.Activity.From.Name) ? Coach.Say("somebody") : Shortened(context.Activity.From.Name);

    /// <summary>Says something to the group.</summary>
    internal static Task SayAsync(ITurnContext context, string text, CancellationToken cancellationToken) =>
        context.SendActivityAsync(MessageText.Plain(Words.Capital(text)), cancellationToken);

    /// <summary>How to add the app, for somebody who has no chat with the coach; nothing else is said to them here.</summary>
    internal static string Unreachable(ITurnContext context, string named) =>
        Coach.Say("unreachable", 0, named, AppName(context));

    /// <summary>What the app is called where it is added.</summary>
    internal static string AppName(ITurnContext context) =>
        string.IsNullOrWhiteSpace(context.Activity.Recipient?.Name) ? Coach.Say("this_app") : context.Activity.Recipient.Name;

    private static string Shortened(string name) => name.Length <= 60 ? name.Trim() : name[..60].Trim();

    private Task SpokenAsync(ITurnContext context, GroupWish wish, CancellationToken cancellationToken) => wish switch
    {
        GroupWish.Commit commit => acts.CommitAsync(context, commit.Count, cancellationToken),
        GroupWish.Report report => acts.ReportAsync(context, report, cancellationToken),
        GroupWish.Win win => acts.WinAsync(context, win.Kind, cancellationToken),
        GroupWish.CountMe count => acts.CountAsync(context, count.In, cancellationToken),
        GroupWish.Mute mute => acts.MuteAsync(context, mute.Muted, cancellationToken),
        GroupWish.Leave => acts.LeaveAsync(context, cancellationToken),
        GroupWish.WhoKnows who => asks.AskAsync(context, who, cancellationToken),
        GroupWish.Circle together => circle.SayAsync(context, together, cancellationToken),
        GroupWish.Question => SayAsync(context, Coach.Say("question", context.Scene().Profile.Turns), cancellationToken),
        GroupWish.Plain { Wish: var tool } when GroupTools.Serves(tool) => tools.UseAsync(context, tool, cancellationToken),
        GroupWish.Plain { Wish: PlainWish.Topic } => tools.TopicAsync(context, cancellationToken),
        GroupWish.Plain { Wish: PlainWish.Totals } => acts.TotalsAsync(context, cancellationToken),
        GroupWish.Plain { Wish: var plain } => SayAsync(context, Coach.Say(plain switch { PlainWish.Greeting => "hello", PlainWish.Thanks => "thanks", PlainWish.Nothing => "nothing", _ => "help" }, context.Scene().Profile.Turns), cancellationToken),
        _ => HandOverAsync(context, context.Scene().Text, cancellationToken),
    };

    private async Task<CoachCard?> ViewAsync(ITurnContext context, CardTarget card, string? says, CancellationToken cancellationToken) =>
        await acts.ViewAsync(context, card, says, cancellationToken) ?? await circle.ViewAsync(context, card, says, cancellationToken);

    private async Task<Aside?> PressedAsync(ITurnContext context, CardSubmission submission, CancellationToken cancellationToken)
    {
        var aside = submission switch
        {
            CardSubmission.Choice choice => await acts.PressAsync(context, choice, cancellationToken) ?? await asks.PressAsync(context, choice, cancellationToken) ?? await circle.PressAsync(context, choice, cancellationToken),
            CardSubmission.Group.SetUp setUp => await tools.SetUpAsync(context, setUp, cancellationToken),
            CardSubmission.Group report => await acts.PressAsync(context, report, cancellationToken),
            _ => null,
        };

        // A card of a chat of two has no business here, nor has one that this version does not know.
        aside ??= await chats.WriteToSenderAsync(context, new Letter(Coach.Say("letter_pressed")), cancellationToken) ? Coach.Say("handed_over", 0, "") : Unreachable(context, "");
        if (context.Activity.Type == ActivityTypes.Invoke)
        {
            aside = Words.Capital(aside);
            return new Aside(aside) { View = submission.On.HasViews ? await ViewAsync(context, submission.On, aside, cancellationToken) : null };
        }

        await SayAsync(context, aside, cancellationToken);
        return null;
    }

    /// <summary>Takes something up in the chat of two, and says so without a word of what it is about.</summary>
    private async Task HandOverAsync(ITurnContext context, string words, CancellationToken cancellationToken)
    {
        var group = await book.FindAsync(context.Scene().Group!, cancellationToken);
        var cut = words.Length <= LongestWords ? words : null;
        var letter = new Letter(Coach.Say("letter", 0, group.Name ?? Coach.Say("the_group"), words.Length <= 300 ? words : words[..300] + "…")) { Words = cut };
        var named = Sender(context, "{0}, ");
        if (!await chats.WriteToSenderAsync(context, letter, cancellationToken))
        {
            await SayAsync(context, Unreachable(context, named), cancellationToken);
            return;
        }

        var says = Words.Capital(Coach.Say("handed_over", context.Scene().Profile.Turns, named));
        await (ChatLink(context) is { } link
            ? context.SendActivityAsync(new ChoiceCard("hand-over", 0, says, []) { Link = new CardLink(Coach.Say("open_chat"), link) }.ToActivity(context.Scene().Surface), cancellationToken)
            : SayAsync(context, says, cancellationToken));
    }

    /// <summary>The address of the chat of two in Teams; null elsewhere.</summary>
    private static Uri? ChatLink(ITurnContext context) => context.Activity is { ChannelId: Channels.Msteams, Recipient.Id: { } bot } && bot.StartsWith("28:", StringComparison.Ordinal)
        ? new Uri("https://teams.microsoft.com/l/chat/0/0?users=" + Uri.EscapeDataString(bot))
        : null;

    /// <summary>Somebody who may be in danger is answered where they can be reached, and nothing else is said.</summary>
    private async Task CareAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var care = MindsetCapability.Distress(context.Scene());
        await SayAsync(context, await chats.WriteToSenderAsync(context, new Letter(care), cancellationToken) ? Coach.Say("care", 0, Sender(context, "{0}, ")) : care, cancellationToken);
    }
}
