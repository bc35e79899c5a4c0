using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using NetworkCoachBot.Storage.Json;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>What the SDK's dialogs keep between turns and cast when they go on.</summary>
public static class DialogStateTypes
{
    /// <summary>Adds the types of the dialog stack, of prompts and of what prompts find.</summary>
    public static StoredTypes.Builder AddDialogState(this StoredTypes.Builder types) => types
        .Add<DialogState>("dialogs")
        .Add<DialogInstance>("dialog")
        .Add<PromptOptions>("promptOptions")
        .Add<Choice>("choice")
        .Add<List<Choice>>("list<choice>")
        .Add<FoundChoice>("foundChoice")
        .Add<ChoiceFactoryOptions>("choiceOptions")
        .Add<DateTimeResolution>("dateTime")
        .Add<List<DateTimeResolution>>("list<dateTime>");
}
