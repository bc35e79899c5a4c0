using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What is saved of a conversation's dialogs: the stack, the active dialog first.</summary>
public class DialogState
{
    public DialogState() { }
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    [JsonProperty("dialogStack")] public List<DialogInstance> DialogStack { get; set; } = [];
}

/// <summary>One dialog on the stack.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog.</summary>
    [JsonProperty("id")] public string Id { get; set; }
    /// <summary>What the dialog keeps until it ends. Dialogs cast what they find here: it must come back from storage as the types that were saved.</summary>
    [JsonProperty("state")] public IDictionary<string, object> State { get; set; }
    public int? StackIndex { get; set; }
    /// <summary>The version of a container's dialogs when it last ran.</summary>
    public string Version { get; set; }
}

/// <summary>How a turn left the dialogs, and the result of the one that ended.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null) => (Status, Result) = (status, result);

    public DialogTurnStatus Status { get; set; }
    public object Result { get; set; }
    public bool ParentEnded { get; set; }
}

/// <summary>The state of the stack after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty = 0,
    /// <summary>The active dialog waits for an activity.</summary>
    Waiting = 1,
    /// <summary>The last dialog ended and left its result.</summary>
    Complete = 2,
    /// <summary>All dialogs were cancelled.</summary>
    Cancelled = 3,
    /// <summary>The dialog ended and nothing else is to be done in this turn.</summary>
    CompleteAndWait = 4,
}

/// <summary>Why a method of a dialog is called.</summary>
public enum DialogReason
{
    BeginCalled = 0,
    ContinueCalled = 1,
    EndCalled = 2,
    ReplaceCalled = 3,
    CancelCalled = 4,
    NextCalled = 5,
}

/// <summary>An event that goes from a dialog to its parents.</summary>
public class DialogEvent
{
    /// <summary>Whether parents see it.</summary>
    public bool Bubble { get; set; }
    public string Name { get; set; }
    public object Value { get; set; }
}

/// <summary>The names of the events that dialogs emit themselves.</summary>
public class DialogEvents
{
    public const string ActivityReceived = "activityReceived";
    public const string BeginDialog = "beginDialog";
    public const string CancelDialog = "cancelDialog";
    public const string Custom = "custom";
    public const string Error = "error";
    public const string RepromptDialog = "repromptDialog";
    public const string VersionChanged = "versionChanged";
}
