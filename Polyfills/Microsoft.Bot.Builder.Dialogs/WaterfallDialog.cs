using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall: asks (and returns what the prompt returned), goes on, or ends the dialog.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);

/// <summary>A dialog of steps: each is entered with the result of the one before, or with the user's text when that only waited.</summary>
public class WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null) : Dialog(dialogId)
{
    private const string OptionsKey = "options";
    private const string StepIndexKey = "stepIndex";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";

    private readonly List<WaterfallStep> _steps = actions == null ? [] : [.. actions];

    /// <summary>The id and the number of steps.</summary>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step at the end.</summary>
    /// <returns>This dialog.</returns>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>();
        state[InstanceIdKey] = Guid.NewGuid().ToString();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Runs the next step with the text of a message; other activities are left alone.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);

    /// <summary>Runs the next step with a result.</summary>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        // An int when the state is still in memory, a long after a storage that keeps text.
        var index = Convert.ToInt32(dc.ActiveDialog.State[StepIndexKey], CultureInfo.InvariantCulture);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    /// <summary>Called to run a step; the place to look at every step of a waterfall.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        _steps[stepContext.Index](stepContext, cancellationToken);

    /// <summary>Runs a step, or ends the dialog with the result when there are no more.</summary>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndexKey] = index;
        var step = new WaterfallStepContext(this, dc, index, state[OptionsKey], (IDictionary<string, object>)state[ValuesKey], reason, result);
        return OnStepAsync(step, cancellationToken);
    }
}

/// <summary>What a step of a waterfall is given, and its ways on.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, int index, object options, IDictionary<string, object> values, DialogReason reason, object result)
        : base(dc)
    {
        _waterfall = waterfall;
        (Index, Options, Values, Reason, Result) = (index, options, values, reason, result);
    }

    /// <summary>Which step this is, from 0.</summary>
    public int Index { get; }
    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }
    /// <summary>What the steps keep for one another. It goes through storage between turns, where an int may become a long.</summary>
    public IDictionary<string, object> Values { get; }
    public DialogReason Reason { get; }
    /// <summary>The result of the step before.</summary>
    public object Result { get; }

    /// <summary>Goes on to the next step in the same turn.</summary>
    /// <exception cref="InvalidOperationException">It was called before in this step.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        if (_nextCalled)
        {
            throw new InvalidOperationException($"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
