using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Conformance;

/// <summary>Prompts other than ChoicePrompt: what is sent, which answers are accepted, and what is asked again.</summary>
public static class PromptScenarios
{
    private const string EventInput = """{"type":"event","name":"ping","text":null}""";
    private const string TypingInput = """{"type":"typing","text":null}""";
    private const string SubmitInput = """{"text":null,"value":{"answer":"from a card"}}""";
    private const string NoTextInput = """{"text":null}""";

    public static IEnumerable<Scenario> All =>
        [.. Text(), .. Validation(), .. ThroughText(), .. Asking(), .. Numbers(), .. Confirm(), .. DateTimes(), .. Attachments(), .. Custom()];

    /// <summary>A prompt asked with "Question?" (and "Again?" on a retry); the first input only starts it.</summary>
    private static Scenario Ask(string name, Func<Journal, Dialog> prompt, params string[] answers) =>
        Scenario.Dialog(name, "test", prompt, () => Options(retry: "Again?"), ["start", .. answers]);

    private static PromptOptions Options(string prompt = "Question?", string retry = null) => new()
    {
        Prompt = prompt == null ? null : MessageFactory.Text(prompt),
        RetryPrompt = retry == null ? null : MessageFactory.Text(retry),
    };

    // TextPrompt: the text of a message is the result, as it is; other activities do not answer it.
    private static IEnumerable<Scenario> Text()
    {
        Dialog Prompt(Journal _) => new TextPrompt("text");
        yield return Ask("TextPrompt/answer", Prompt, "Ann");
        yield return Ask("TextPrompt/answer-is-not-trimmed", Prompt, "  Ann \n");
        yield return Ask("TextPrompt/empty-text", Prompt, """{"text":""}""", "Ann");
        yield return Ask("TextPrompt/blank-text", Prompt, "   ", "Ann");
        yield return Ask("TextPrompt/no-text", Prompt, NoTextInput, "Ann");
        yield return Ask("TextPrompt/card-submit-has-no-text", Prompt, SubmitInput, "Ann");
        yield return Ask("TextPrompt/event-while-waiting", Prompt, EventInput, "Ann");
        yield return Ask("TextPrompt/typing-while-waiting", Prompt, TypingInput, "Ann");
        yield return Ask("TextPrompt/conversationUpdate-while-waiting", Prompt, """{"type":"conversationUpdate","text":null}""", "Ann");
        yield return Ask("TextPrompt/attachment-with-text", Prompt, """{"text":"Ann","attachments":[{"contentType":"image/png","contentUrl":"http://x/y.png"}]}""");
    }

    // Validators: AttemptCount, rejecting, replacing the value, answering for themselves.
    private static IEnumerable<Scenario> Validation()
    {
        yield return Ask(
            "Validator/attempt-count-and-recognized",
            j => new TextPrompt("text", (p, _) =>
            {
                j.Note("validator", new { p.AttemptCount, p.Recognized.Succeeded, p.Recognized.Value, Prompt = p.Options.Prompt.Text, StateKeys = p.State.Keys.Order() });
                return Task.FromResult(p.Recognized.Value == "ok");
            }),
            "one",
            "two",
            EventInput,
            NoTextInput,
            "ok");
        yield return Scenario.Dialog("Validator/rejected-without-RetryPrompt", "test", _ => new TextPrompt("text", Longer(3)), () => Options(), "start", "a", "b", "long enough");
        yield return Ask("Validator/rejected-with-RetryPrompt", _ => new TextPrompt("text", Longer(3)), "a", "b", "long enough");
        yield return Ask(
            "Validator/own-reply-suppresses-the-retry",
            _ => new TextPrompt("text", async (p, ct) =>
            {
                if (p.Recognized.Value == "ok")
                {
                    return true;
                }

                await p.Context.SendActivityAsync("Not that.", cancellationToken: ct);
                return false;
            }),
            "no",
            "ok");
        yield return Ask(
            "Validator/replaces-the-value",
            _ => new TextPrompt("text", (p, _) =>
            {
                p.Recognized.Value = p.Recognized.Value.Trim().ToUpperInvariant();
                return Task.FromResult(true);
            }),
            " ann ");
        yield return Ask(
            "Validator/accepts-what-was-not-recognized",
            _ => new NumberPrompt<int>("number", (p, _) =>
            {
                p.Recognized.Value = -1;
                return Task.FromResult(true);
            }),
            "no number");
        yield return Ask("Validator/is-called-when-nothing-was-recognized", j => new NumberPrompt<int>("number", (p, _) =>
            {
                j.Note("validator", new { p.Recognized.Succeeded, p.Recognized.Value, p.AttemptCount });
                return Task.FromResult(p.Recognized.Succeeded);
            }),
            "no number",
            "4");
        yield return Ask("Validator/throws", _ => new TextPrompt("text", (_, _) => throw new InvalidOperationException("validator failed")), "Ann");
        yield return Scenario.Dialog(
            "Validator/Validations-object-comes-through-storage",
            "test",
            j => new TextPrompt("text", (p, _) =>
            {
                j.Typed("validations", p.Options.Validations);
                return Task.FromResult(true);
            }),
            () => new PromptOptions { Prompt = MessageFactory.Text("Question?"), Validations = new Range { Min = 1, Max = 5 } },
            "start",
            "3");
        yield return Ask(
            "Validator/state-survives-between-attempts",
            j => new TextPrompt("text", (p, _) =>
            {
                p.State.TryGetValue("tries", out var tries);
                j.Typed("tries", tries);
                p.State["tries"] = Convert.ToInt32(tries ?? 0) + 1;
                return Task.FromResult(p.Recognized.Value == "ok");
            }),
            "a",
            "b",
            "ok");
    }

    // The prompt's options and state on a storage that keeps text: with type names all comes back; without them it does not.
    private static IEnumerable<Scenario> ThroughText()
    {
        Scenario Retry(string name, bool typeNames) => Scenario.Dialog(
            name,
            "test",
            j => new ChoicePrompt("choice", (p, _) =>
            {
                j.Note("validator", new { p.AttemptCount, Choices = p.Options.Choices?.Select(c => c.Value) });
                return Task.FromResult(p.Recognized.Succeeded);
            }),
            () => new PromptOptions { Prompt = MessageFactory.Text("Which?"), RetryPrompt = MessageFactory.Text("Again?"), Choices = ChoiceFactory.ToChoices(["red", "green"]) },
            "start",
            "blue",
            "green") with { Storage = () => new TextStorage(typeNames) };
        yield return Retry("Prompt/through-text/with-type-names", typeNames: true);
        yield return Retry("Prompt/through-text/without-type-names", typeNames: false) with { Quirk = "the state must come back as the types that were written" };
    }

    // How the question goes out: input hint, speak, attachments, missing prompts, wrong options.
    private static IEnumerable<Scenario> Asking()
    {
        Dialog Prompt(Journal _) => new TextPrompt("text", Longer(3));
        yield return Scenario.Dialog("Prompt/input-hint-defaults-to-expecting", "test", Prompt, () => new PromptOptions { Prompt = new Activity { Type = "message", Text = "Question?" } }, "start");
        yield return Scenario.Dialog("Prompt/input-hint-of-MessageFactory-text", "test", Prompt, () => Options(), "start");
        yield return Scenario.Dialog("Prompt/input-hint-given-is-kept", "test", Prompt, () => new PromptOptions { Prompt = MessageFactory.Text("Question?", null, InputHints.IgnoringInput) }, "start");
        yield return Scenario.Dialog("Prompt/speak-is-kept", "test", Prompt, () => new PromptOptions { Prompt = MessageFactory.Text("Question?", "Say it"), RetryPrompt = MessageFactory.Text("Again?", "Say it again") }, "start", "a");
        yield return Scenario.Dialog("Prompt/rich-prompt-comes-through-storage", "test", Prompt, RichOptions, "start", "a");
        yield return Scenario.Dialog("Prompt/no-prompt-only-retry", "test", Prompt, () => Options(prompt: null, retry: "Again?"), "start", "a", "long enough");
        yield return Scenario.Dialog("Prompt/no-prompt-at-all", "test", Prompt, () => new PromptOptions(), "start", "a", "long enough");
        yield return Scenario.Dialog("Prompt/begun-with-no-options", "test", Prompt, null, "start");
        yield return Scenario.Dialog("Prompt/begun-with-other-options", "test", Prompt, () => "not prompt options", "start");
        yield return Scenario.Probe("Prompt/id-must-be-given", j =>
        {
            j.Try("null", () => new TextPrompt(null).Id);
            j.Try("empty", () => new TextPrompt("").Id);
            j.Try("blank", () => new TextPrompt(" ").Id);
        });
    }

    private static PromptOptions RichOptions()
    {
        var card = new HeroCard("Title", "Subtitle", "Text", buttons: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")]).ToAttachment();
        var prompt = (Activity)MessageFactory.Attachment(card, "Question?");
        prompt.SuggestedActions = new SuggestedActions { Actions = [new CardAction(ActionTypes.ImBack, "Skip", value: "skip")] };
        prompt.ChannelData = new { feedbackLoopEnabled = true };
        return new PromptOptions { Prompt = prompt };
    }

    // NumberPrompt<T>: what counts as a number in en-us, by type; cultures.
    private static IEnumerable<Scenario> Numbers()
    {
        (string Name, string Text)[] ints =
        [
            ("digits", "12"), ("negative", "-5"), ("word", "twelve"), ("compound-words", "two hundred and five"), ("hyphenated", "twenty-one"),
            ("in-a-sentence", "I am 30 years old"), ("grouped", "1,234"), ("decimal", "3.7"), ("word-and-unit", "five apples"), ("two-numbers", "12 and 13"),
            ("overflow", "99999999999"), ("dozen", "a dozen"), ("percent", "50%"), ("ordinal", "the third"), ("text", "abc"), ("blank", "  "), ("zero", "0"),
            ("leading-plus", "+7"), ("leading-zeros", "007"), ("with-currency", "$20"), ("million", "1.5 million"), ("fraction-word", "half"), ("in-a-word", "abc123"),
        ];
        foreach (var (name, text) in ints)
        {
            yield return Ask($"NumberPrompt/int/{name}", _ => new NumberPrompt<int>("number", defaultLocale: "en-us"), text);
        }

        (string Name, string Text)[] doubles =
        [
            ("decimal", "3.14"), ("words", "three point five"), ("negative", "-0.5"), ("grouped", "1,234.5"), ("half", "two and a half"), ("fraction", "1/4"), ("exponent", "1e3"), ("text", "none"), ("large", "99999999999"),
        ];
        foreach (var (name, text) in doubles)
        {
            yield return Ask($"NumberPrompt/double/{name}", _ => new NumberPrompt<double>("number", defaultLocale: "en-us"), text);
        }

        yield return Ask("NumberPrompt/long/large", _ => new NumberPrompt<long>("number"), "99999999999");
        yield return Ask("NumberPrompt/float/decimal", _ => new NumberPrompt<float>("number"), "2.5");
        yield return Ask("NumberPrompt/decimal/decimal", _ => new NumberPrompt<decimal>("number"), "2.50");
        yield return Scenario.Probe("NumberPrompt/unsupported-type", j => j.Try("short", () => new NumberPrompt<short>("number").Id));
        yield return Ask("NumberPrompt/event-while-waiting", _ => new NumberPrompt<int>("number"), EventInput, "7");
        yield return Ask("NumberPrompt/card-submit-has-no-text", _ => new NumberPrompt<int>("number"), SubmitInput, "7");
        yield return Ask("NumberPrompt/rejected-then-accepted", _ => new NumberPrompt<int>("number", (p, _) => Task.FromResult(p.Recognized.Succeeded && p.Recognized.Value is > 0 and < 10)), "50", "none", "5");
        yield return Ask("NumberPrompt/culture/german-by-activity", _ => new NumberPrompt<double>("number"), """{"text":"3,5","locale":"de-de"}""");
        yield return Ask("NumberPrompt/culture/german-by-default-locale", _ => new NumberPrompt<double>("number", defaultLocale: "de-de"), """{"text":"3,5","locale":null}""");
        yield return Ask("NumberPrompt/culture/activity-beats-default-locale", _ => new NumberPrompt<double>("number", defaultLocale: "de-de"), """{"text":"3.5","locale":"en-us"}""");
        yield return Ask("NumberPrompt/culture/no-locale-is-english", _ => new NumberPrompt<int>("number"), """{"text":"twelve","locale":null}""");
        yield return Ask("NumberPrompt/culture/unknown-locale", _ => new NumberPrompt<int>("number"), """{"text":"twelve","locale":"xx-yy"}""");
        yield return Ask("NumberPrompt/culture/british-english", _ => new NumberPrompt<int>("number"), """{"text":"twelve","locale":"en-GB"}""");
    }

    // ConfirmPrompt: the choices it appends per channel and style, and what counts as yes or no.
    private static IEnumerable<Scenario> Confirm()
    {
        foreach (var channel in (string[])["test", "emulator", "webchat", "directline", "msteams", "slack", "facebook", "telegram", "skype", "sms"])
        {
            yield return Scenario.Dialog($"ConfirmPrompt/{channel}/auto", channel, _ => new ConfirmPrompt("confirm"), () => Options(), "start", "yes");
        }

        foreach (var style in Enum.GetValues<ListStyle>())
        {
            yield return Ask($"ConfirmPrompt/style/{style}", _ => new ConfirmPrompt("confirm") { Style = style }, "maybe", "no");
        }

        (string Name, string Text)[] answers =
        [
            ("yes", "yes"), ("no", "no"), ("y", "y"), ("n", "n"), ("upper-case", "YES"), ("sure", "sure"), ("ok", "ok"), ("yep", "yep"), ("nope", "nope"), ("true", "true"), ("false", "false"),
            ("in-a-sentence", "yes please do it"), ("number-1", "1"), ("number-2", "2"), ("number-3", "3"), ("number-word", "the second one"), ("maybe", "maybe"), ("not-sure", "not sure"),
            ("blank", " "), ("yes-and-no", "yes and no"), ("thumbs-up", "👍"), ("absolutely", "absolutely"), ("no-thanks", "no thanks"), ("full-stop", "Yes."), ("other-language", "oui"), ("i-do-not-know", "I don't know"),
        ];
        foreach (var (name, text) in answers)
        {
            yield return Ask($"ConfirmPrompt/answer/{name}", _ => new ConfirmPrompt("confirm", defaultLocale: "en-us"), text) with { Quirk = name switch { "n" => "y is yes, but n is not no", "not-sure" => "taken as yes", "yes-and-no" => "taken as yes", _ => null } };
        }

        foreach (var locale in (string[])["de-de", "fr-fr", "es-es", "ja-jp", "en-GB", "xx-yy"])
        {
            yield return Scenario.Dialog($"ConfirmPrompt/locale/{locale}", "test", _ => new ConfirmPrompt("confirm") { Style = ListStyle.Inline }, () => Options(), $$"""{"text":"start","locale":"{{locale}}"}""");
        }

        yield return Scenario.Dialog("ConfirmPrompt/locale/answer-in-german", "test", _ => new ConfirmPrompt("confirm"), () => Options(), """{"text":"start","locale":"de-de"}""", """{"text":"ja","locale":"de-de"}""");
        yield return Scenario.Dialog("ConfirmPrompt/locale/default-locale", "test", _ => new ConfirmPrompt("confirm", defaultLocale: "de-de") { Style = ListStyle.Inline }, () => Options(), """{"text":"start","locale":null}""");
        ConfirmPrompt GoOrStop() => new("confirm") { ConfirmChoices = Tuple.Create(new Choice("Go"), new Choice("Stop")) };
        yield return Ask("ConfirmPrompt/own-choices/positive", _ => GoOrStop(), "Go");
        yield return Ask("ConfirmPrompt/own-choices/negative", _ => GoOrStop(), "stop");
        yield return Ask("ConfirmPrompt/own-choices/by-number", _ => GoOrStop(), "2");
        yield return Ask("ConfirmPrompt/own-choices/yes-still-works", _ => GoOrStop(), "yes");
        yield return Ask("ConfirmPrompt/no-numbers-in-the-list", _ => new ConfirmPrompt("confirm") { Style = ListStyle.Inline, ChoiceOptions = new ChoiceFactoryOptions(", ", " or ", ", or ", false) }, "1", "yes");
        yield return Ask("ConfirmPrompt/event-while-waiting", _ => new ConfirmPrompt("confirm"), EventInput, "yes");
        yield return Ask("ConfirmPrompt/card-submit-has-no-text", _ => new ConfirmPrompt("confirm"), SubmitInput, "yes");
        yield return Ask("ConfirmPrompt/validator", j => new ConfirmPrompt("confirm", (p, _) =>
            {
                j.Note("validator", new { p.Recognized.Succeeded, p.Recognized.Value, p.AttemptCount });
                return Task.FromResult(p.Recognized.Succeeded && p.Recognized.Value);
            }),
            "no",
            "perhaps",
            "yes");
        yield return Scenario.Dialog("ConfirmPrompt/options-style-overrides", "test", _ => new ConfirmPrompt("confirm"), () => new PromptOptions { Prompt = MessageFactory.Text("Question?"), Style = ListStyle.List }, "start");
        yield return Scenario.Dialog("ConfirmPrompt/retry-without-RetryPrompt", "test", _ => new ConfirmPrompt("confirm"), () => Options(), "start", "perhaps", "yes");
    }

    // DateTimePrompt: absolute expressions are pinned with their values, relative ones only by their timex.
    private static IEnumerable<Scenario> DateTimes()
    {
        (string Name, string Text)[] fixedValues =
        [
            ("iso-date", "2024-02-29"), ("iso-date-time", "2025-03-05T10:00:00"), ("spelled-date-and-time", "March 5th 2025 at 3pm"), ("us-date", "3/4/2025"), ("time", "at 3pm"), ("ambiguous-time", "at 4"),
            ("time-range", "from 9am to 11am"), ("month", "January 2023"), ("date-range", "from 1 May 2024 to 3 May 2024"), ("duration", "5 minutes"), ("set", "every day"), ("two-dates", "2024-01-01 or 2024-01-02"),
            ("not-a-date", "whenever"), ("number-only", "17"), ("impossible-date", "2023-02-30"), ("24-hour-time", "18:45"), ("noon", "noon"),
        ];
        foreach (var (name, text) in fixedValues)
        {
            yield return Ask($"DateTimePrompt/{name}", _ => new DateTimePrompt("date", defaultLocale: "en-us"), text) with { Quirk = name == "iso-date-time" ? "10:00 may also mean 22:00" : null };
        }

        (string Name, string Text)[] relative = [("weekday", "monday"), ("weekday-and-time", "friday at 3pm"), ("day-and-month", "5 March"), ("every-monday", "every monday at 9am")];
        foreach (var (name, text) in relative)
        {
            yield return Ask(
                $"DateTimePrompt/timex-only/{name}",
                j => new DateTimePrompt("date", (p, _) =>
                {
                    j.Note("timex", p.Recognized.Value.Select(v => v.Timex).Distinct());
                    p.Recognized.Value = [];
                    return Task.FromResult(true);
                }),
                text);
        }

        yield return Ask("DateTimePrompt/retry", _ => new DateTimePrompt("date"), "whenever", "2024-02-29");
        yield return Ask("DateTimePrompt/event-while-waiting", _ => new DateTimePrompt("date"), EventInput, "2024-02-29");
    }

    // AttachmentPrompt: the attachments are the result.
    private static IEnumerable<Scenario> Attachments()
    {
        Dialog Prompt(Journal _) => new AttachmentPrompt("attachment");
        yield return Ask("AttachmentPrompt/two-attachments", Prompt, """{"text":null,"attachments":[{"contentType":"image/png","contentUrl":"http://x/y.png","name":"y"},{"contentType":"text/plain","content":"t"}]}""");
        yield return Ask("AttachmentPrompt/none-asks-again", Prompt, "here", """{"attachments":[]}""", """{"attachments":[{"contentType":"image/png"}]}""");
    }

    // Prompt<T> as a base class: what the overrides are given.
    private static IEnumerable<Scenario> Custom()
    {
        yield return Ask("Prompt/own-prompt-class", j => new MoodPrompt("mood", j), "meh", EventInput, "happy");
    }

    private static PromptValidator<string> Longer(int than) => (p, _) => Task.FromResult(p.Recognized.Succeeded && p.Recognized.Value.Length > than);

    private sealed class Range
    {
        public int Min { get; set; }

        public int Max { get; set; }
    }

    private sealed class MoodPrompt(string id, Journal journal) : Prompt<string>(id)
    {
        protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        {
            journal.Note("OnPrompt", new { isRetry, State = state.Keys.Order() });
            await turnContext.SendActivityAsync(isRetry ? options.RetryPrompt : options.Prompt, cancellationToken);
        }

        protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
            => Task.FromResult(new PromptRecognizerResult<string> { Succeeded = turnContext.Activity.Text == "happy", Value = turnContext.Activity.Text });
    }
}
