using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Dialogs.Root;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Profiles;

namespace NetworkCoachBot.Dialogs.Profiles;

/// <summary>What the story is wanted for. Kept in the dialog's state.</summary>
public sealed record StoryOptions
{
    /// <summary>Key of the draft that is to say who writes; null for none.</summary>
    public string? DraftId { get; init; }
}

/// <summary>Asks for the user's story in two or three sentences, once (F29).</summary>
public sealed class StoryDialog : ComponentDialog, ITakesAnswers
{
    /// <summary>Characters of a sentence that tells one thing.</summary>
    private const int Short = 60;

    private static readonly Words Coach = new(ProfileWords.ResourceManager);

    public StoryDialog()
        : base(nameof(StoryDialog))
    {
        AddDialog(new WaterfallDialog("story",
        [
            AskAsync,
            KeepAsync,
        ]));
        AddDialog(new AskPrompt(nameof(AskPrompt)));
        InitialDialogId = "story";
    }

    /// <inheritdoc/>
    public bool IsAnswer(Utterance utterance) => !IsWish(utterance) && utterance.Intent is Intent.None or Intent.SetProfile;

    /// <summary>Another thing about the user, "I'm in Berlin now", is no story.</summary>
    public bool IsWish(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return (Language.Logging.LogAnswers.AsksTheCoach(utterance.Text) && utterance is { Navigation: Navigation.None, Reply: ReplyKind.Content, Intent: not Intent.None }) || utterance.Intent == Intent.SetProfile && utterance.Text.Length <= Short && ProfileReader.Read(utterance.Text) is { SaysSomething: true, Story: null, WantsToTellStory: false };
    }

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var question = MessageText.Plain(Coach.Say("ask_story"));
        await step.Context.SendActivityAsync(question, cancellationToken);
        return await step.PromptAsync(nameof(AskPrompt), AskPrompt.For(question, null, Asking.ForWords(Coach.Say("story_help"), Coach.Say("story_why"))), cancellationToken);
    }

    /// <summary>The story without the words that announce it.</summary>
    private static string Told(Said said) => ProfileReader.Read(said.Text).Story ?? said.Text;

    private static async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var scene = step.Context.Scene();
        var said = (Said)step.Result;
        var isTold = said.Navigation == Navigation.None;
        if (isTold)
        {
            step.Context.SetScene(scene with { Profile = scene.Profile with { Story = Told(said) } });
        }

        if (isTold && step.Options is StoryOptions { DraftId: { } draftId })
        {
            return await step.ReplaceDialogAsync(nameof(OutreachDialog), new OutreachOptions { DraftId = draftId, Resumes = true, Story = Told(said) }, cancellationToken);
        }

        await step.Context.SendActivityAsync(MessageText.Plain(Coach.Say(isTold ? "story" : "story_later")), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
