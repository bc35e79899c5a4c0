using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Data;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language.Drafting;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Outreach;

/// <summary>"Tell everybody who helped me that I got the job": those who helped, one after another, each with a text of their own (F59).</summary>
/// <param name="notebook">Where people are kept.</param>
public sealed class NewsRound(INotebook notebook)
{
    private const string Card = "news_round";
    private const int Shown = 4;
    private const char Between = '\n';

    private static readonly Words Coach = new(OutreachWords.ResourceManager);

    /// <summary>Shows those who helped, if that is what was said.</summary>
    /// <returns>False where the words are about something else.</returns>
    public async Task<bool> BeginAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        if ((NewsReader.ForAll(text) ?? NewsReader.OwnNews(text)) is not { } news)
        {
            return false;
        }

        var cheer = NewsReader.IsGoodNews(text) && news.Length > 0 ? Coach.Say("congratulations") + " " : "";

        var scene = context.Scene();
        var helpers = Helpers.Of(await ImportDialog.EverybodyAsync(notebook, scene.User, cancellationToken));
        if (helpers.Count == 0)
        {
            await context.SendActivityAsync(MessageText.Plain(cheer + Coach.Say("helpers_none")), cancellationToken);
            return true;
        }

        var buttons = helpers.Take(Shown).Select(p => new CardChoice(p.Name, $"{p.Id}{Between}{news}"));
        var card = new ChoiceCard(Card, scene.Profile.Turns, cheer + Coach.Say(helpers.Count == 1 ? "helpers_one" : "helpers", 0, helpers.Count), [.. buttons])
        {
            Detail = helpers.Count > Shown ? Coach.Say("helpers_more", 0, string.Join(", ", helpers.Skip(Shown).Take(20).Select(p => p.Name))) : null,
        };
        await context.SendActivityAsync(card.ToActivity(scene.Surface), cancellationToken);
        return true;
    }

    /// <summary>The text to the one who was chosen; null where another button was pressed.</summary>
    public async Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (submission is not CardSubmission.Choice { On.Id: Card, Value: var value })
        {
            return null;
        }

        var parts = value.Split(Between, 2);
        if (await notebook.FindPersonAsync(dc.Context.Scene().User, parts[0], cancellationToken) is not { } person)
        {
            return await dc.AnswerAsync(Coach.Say("gone"), cancellationToken);
        }

        var news = parts.Length > 1 && parts[1].Length > 0 ? parts[1] : null;
        return await dc.BeginDialogAsync(nameof(OutreachDialog), new OutreachOptions { ReaderName = person.Name, PersonId = person.Id, Kind = MessageKind.ProgressNews, Reason = news, IsReady = news is not null }, cancellationToken);
    }
}
