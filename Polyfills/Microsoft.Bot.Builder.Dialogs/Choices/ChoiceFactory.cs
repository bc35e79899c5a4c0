using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes activities that show choices.</summary>
public class ChoiceFactory
{
    private const int MostInline = 3;

    /// <summary>The style that suits the channel: buttons if it has enough of them and the titles fit, else a sentence or a list.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null)
    {
        list ??= [];
        if (list.All(c => c.Title == null || c.Title.Length <= Channel.MaxActionTitleLength(channelId)))
        {
            if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            {
                return SuggestedAction(list, text, speak, toList);
            }

            if (Channel.SupportsCardActions(channelId, list.Count))
            {
                return HeroCard(list, text, speak);
            }

            if (list.Count <= MostInline)
            {
                return Inline(list, text, speak, options);
            }
        }

        return List(list, text, speak, options);
    }

    /// <summary>The choices in the text: (1) red, (2) green, or (3) blue.</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var or = choices.Count > 2 ? options?.InlineOrMore ?? ", or " : options?.InlineOr ?? " or ";
        return Message(choices, text + " ", i => i == choices.Count - 1 ? or : options?.InlineSeparator ?? ", ", i => options?.IncludeNumbers == false ? null : $"({i}) ", speak);
    }

    /// <summary>The choices as a list below the text, numbered or with dashes.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        Message(choices, text + "\n\n   ", _ => "\n   ", i => options?.IncludeNumbers == false ? "- " : $"{i}. ", speak);

    /// <summary>The choices as buttons that go when one is pressed, shown to those in the list.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>The text and the choices on a card.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.Attachment(new HeroCard(text: text, buttons: Actions(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    /// <summary>Choices of their values alone.</summary>
    public static IList<Choice> ToChoices(IList<string> choices) => [.. (choices ?? []).Select(value => new Choice(value))];

    private static Activity Message(IList<Choice> choices, string text, Func<int, string> separator, Func<int, string> number, string speak)
    {
        var shown = new StringBuilder(text);
        for (var i = 0; i < choices?.Count; i++)
        {
            shown.Append(i == 0 ? null : separator(i)).Append(number(i + 1)).Append(choices[i].Title);
        }

        return MessageFactory.Text(shown.ToString(), speak, InputHints.ExpectingInput);
    }

    private static List<CardAction> Actions(IList<Choice> choices) =>
        [.. (choices ?? []).Select(c => c.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = c.Value, Value = c.Value })];
}
