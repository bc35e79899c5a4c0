using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Critique;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Groups;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Bot.Teams;

/// <summary>
/// The message extension (F81): "Check this message", on a message or as a form to paste into, and "Insert a script" from
/// the drafts the user kept. Only the user sees it, and nothing that is checked here is kept.
/// </summary>
/// <param name="critic">Judges the message.</param>
/// <param name="composer">Writes the kept drafts out.</param>
/// <param name="notebook">Where drafts are kept.</param>
/// <param name="groups">How strict a group is.</param>
public sealed class MessageExtension(Critic critic, Composer composer, INotebook notebook, GroupBook groups)
{
    /// <summary>The command that checks a message, as the manifest calls it.</summary>
    public const string CheckCommand = "checkMessage";

    /// <summary>The command that lists kept drafts, as the manifest calls it.</summary>
    public const string InsertCommand = "insertScript";

    private const int MostHits = 10, DraftsLookedAt = 50, LongestMessage = 5_000;

    private static readonly Words Coach = new(TeamsWords.ResourceManager);

    /// <summary>Opens the dialog: with the critique of the message it was called on, or with a form.</summary>
    public async Task<MessagingExtensionActionResponse> OpenAsync(ITurnContext context, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(action);
        var text = PlainText(action.MessagePayload?.Body);
        return Show(text.Length == 0 ? Form() : Checked(text, null, await StrictnessAsync(context, cancellationToken)));
    }

    /// <summary>Checks what is in the form.</summary>
    public async Task<MessagingExtensionActionResponse> CheckAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Show(context.Scene().Input is TurnInput.Pressed { Submission: CardSubmission.Extension { Text: { } text } form } ? Checked(text, form.Tie, await StrictnessAsync(context, cancellationToken)) : Form());
    }

    /// <summary>The kept drafts in which the words are found, the latest first.</summary>
    public async Task<MessagingExtensionResponse> FindAsync(ITurnContext context, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = query.Parameters?.FirstOrDefault(p => p.Name == "search")?.Value?.ToString() ?? "";
        var drafts = await notebook.ListDraftsAsync(context.Scene().User, DraftsLookedAt, cancellationToken);
        var hits = drafts
            .Select(draft => (draft.Reader, Text: composer.Compose(draft) is not Composition.Sketch and var written ? written.Whole : null))
            .Where(hit => hit.Text is not null && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => $"{hit.Reader.Name} {hit.Text}".Contains(word, StringComparison.CurrentCultureIgnoreCase)))
            .Take(MostHits)
            .Select(hit => Hit(hit.Reader.Name, hit.Text!))
            .ToArray();
        return new MessagingExtensionResponse(hits.Length > 0
            ? new MessagingExtensionResult("list", "result", hits)
            : new MessagingExtensionResult { Type = "message", Text = Coach.Say(words.Length > 0 ? "none_found" : "none_kept") });
    }

    private static MessagingExtensionAttachment Hit(string reader, string text)
    {
        var title = Coach.Say("to", 0, reader);
        var first = text.Length <= 80 ? text : text[..80] + "…";
        return new HeroCard(text: text).ToAttachment().ToMessagingExtensionAttachment(new ThumbnailCard(title: title, text: first.ReplaceLineEndings(" ")).ToAttachment());
    }

    private static MessageCheckCard Form() => new("extension", 0, Coach.Say("form"), "");

    /// <summary>How strict it is where it was called: in a group as its coach set it, elsewhere as for the user's own messages.</summary>
    private async Task<AskStrictness> StrictnessAsync(ITurnContext context, CancellationToken cancellationToken) => context.Scene() is { Group: { } group }
        ? (await groups.FindAsync(group, cancellationToken)).Strictness
        : context.Scene().Profile.Strictness;

    private MessageCheckCard Checked(string text, Strength? tie, AskStrictness strictness)
    {
        if (text.Length > LongestMessage)
        {
            return new MessageCheckCard("extension", 0, Coach.Say("too_long"), "");
        }

        var report = critic.Review(new CritiqueRequest(text, Relationship: tie, Strictness: strictness));
        var shown = report.Findings.Take(CritiqueCard.MostFindings).ToArray();
        return new MessageCheckCard("extension", 0, CheckDesk.Title(report, shown, Coach.Say("reader"), 0), text)
        {
            Findings = [.. shown.Select(f => new CritiqueFinding("", f.Quote, f.Reason, string.IsNullOrEmpty(f.Fix) ? null : f.Fix, null))],
            Passed = [.. report.Passed.Take(5).Select(p => p.Words)],
            Note = report.IsEnglish ? report.Objection?.Thought : null,
            Tie = tie?.ToString().ToLowerInvariant(),
        };
    }

    private static MessagingExtensionActionResponse Show(MessageCheckCard card) => new(new TaskModuleContinueResponse(new TaskModuleTaskInfo
    {
        Title = Coach.Say("title"),
        Height = "large",
        Width = "medium",
        Card = card.Render(CardSurface.Submitting),
    }));

    /// <summary>The words of a message that Teams hands over, which are HTML unless it says otherwise.</summary>
    private static string PlainText(MessageActionsPayloadBody? body)
    {
        if (string.IsNullOrWhiteSpace(body?.Content) || body.ContentType == "text")
        {
            return body?.Content?.Trim() ?? "";
        }

        var text = new StringBuilder();
        Write(new HtmlParser().ParseDocument(body.Content).Body!, text);
        return text.ToString().Trim();
    }

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    text.Append(words.Data.ReplaceLineEndings(" "));
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement { LocalName: "script" or "style" or "attachment" }:
                    break;
                case IElement { LocalName: "p" or "div" or "li" or "blockquote" } block:
                    Write(block, text);
                    text.Append('\n');
                    break;
                default:
                    Write(child, text);
                    break;
            }
        }
    }
}
