using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads which choices an utterance picks.</summary>
public class ChoiceRecognizers
{
    /// <inheritdoc cref="RecognizeChoices(string, IList{Choice}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>The choices that are named; if none, those picked by ordinal ("the last one"); if none, those picked by number.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, list, options, PromptCultureModels.Determine(options?.Locale));

    /// <param name="utterance">The answer.</param>
    /// <param name="list">The choices.</param>
    /// <param name="options">How they are looked for.</param>
    /// <param name="culture">The culture of the answer, in place of that of the options.</param>
    internal static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options, string culture)
    {
        ArgumentNullException.ThrowIfNull(list);
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
        {
            return found;
        }

        List<Recognizers.Text.ModelResult> places = options?.RecognizeOrdinals == false ? [] : NumberRecognizer.RecognizeOrdinal(utterance, culture);
        if (places.Count == 0 && options?.RecognizeNumbers != false)
        {
            places = NumberRecognizer.RecognizeNumber(utterance, culture);
        }

        foreach (var place in places)
        {
            if (TryParse(place.Resolution["value"]?.ToString(), list.Count, out var number) && number > 0 && number <= list.Count)
            {
                found.Add(new ModelResult<FoundChoice>
                {
                    Start = place.Start,
                    End = place.End,
                    Text = place.Text,
                    TypeName = "choice",
                    Resolution = new FoundChoice { Value = list[number - 1].Value, Index = number - 1, Score = 1 },
                });
            }
        }

        found.Sort((a, b) => a.Start - b.Start);
        return found;
    }

    /// <summary>A whole number, or one counted from the last ("end", "end-1").</summary>
    private static bool TryParse(string value, int last, out int number)
    {
        const string End = "end";
        var fromEnd = value?.StartsWith(End, StringComparison.Ordinal) == true;
        var digits = fromEnd ? value[End.Length..].Replace(" ", string.Empty, StringComparison.Ordinal) : value;
        var parsed = int.TryParse(fromEnd && digits.Length == 0 ? "0" : digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
        number += fromEnd ? last : 0;
        return parsed;
    }
}
