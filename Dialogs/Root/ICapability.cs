using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;

namespace NetworkCoachBot.Dialogs.Root;

/// <summary>Something the coach can do: which wishes it serves, the dialogs it needs, and the cards whose buttons it answers.</summary>
public interface ICapability
{
    /// <summary>The wishes it serves; none where it only overhears, or only answers buttons.</summary>
    IReadOnlyCollection<Intent> Intents => [];

    /// <summary>The dialogs it begins.</summary>
    IEnumerable<Dialog> Dialogs => [];

    /// <summary>Serves a wish: answers at once, or begins one of its dialogs.</summary>
    /// <returns>What the dialog returned; <see cref="DialogTurnStatus.Complete"/> where it was answered at once.</returns>
    /// <exception cref="NotSupportedException">It serves no wish.</exception>
    Task<DialogTurnResult> ServeAsync(DialogContext dc, Request request, CancellationToken cancellationToken) => throw new NotSupportedException("It serves no wish.");

    /// <summary>Answers a button of one of its cards.</summary>
    /// <returns>Null where the card is not its own.</returns>
    Task<DialogTurnResult?> PressAsync(DialogContext dc, CardSubmission submission, CancellationToken cancellationToken) => Task.FromResult<DialogTurnResult?>(null);
}

/// <summary>A capability with walks that can be steered: back, skip, why, help, start over, and corrections.</summary>
public interface ISteerable
{
    /// <summary>The dialog that is steered.</summary>
    string DialogId { get; }

    /// <summary>Takes a steering word or correction while the dialog is active.</summary>
    /// <returns>Null where it means nothing here: it is passed to the dialog as an answer.</returns>
    Task<DialogTurnResult?> SteerAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken);
}

/// <summary>A dialog whose open question may be answered in words that elsewhere are a wish: "delete", "ruiz", "nobody".</summary>
public interface ITakesAnswers
{
    /// <summary>Whether the words answer the open question.</summary>
    bool IsAnswer(Utterance utterance);

    /// <summary>Whether the words are certainly something else, however they are put: "also met Ana" where a day is asked for.</summary>
    bool IsWish(Utterance utterance) => false;
}

/// <summary>A dialog in which everything that is said is said to it, whatever it would mean elsewhere: a role play.</summary>
public interface IHoldsTheFloor;

/// <summary>A dialog with a question so small that it is let go when the user goes on to something else.</summary>
public interface ILetsGo;

/// <summary>A dialog that holds what was told and is not kept yet: left for something else, it keeps that, so that nothing is lost.</summary>
public interface IKeepsWhatIsTold
{
    /// <summary>Keeps what was told where the words go on to something else, and says so.</summary>
    /// <returns>Whether it is done; false where the words belong to it, or what it asks is worth asking again.</returns>
    Task<bool> GoesOnAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken);

    /// <summary>Keeps what was told where the user leaves it there, or drops it where they say so.</summary>
    /// <returns>What is to be said of it; null where nothing was open.</returns>
    Task<string?> LeftAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken);
}

/// <summary>A dialog that is told things and never asked: a question in between is answered first, or passed on.</summary>
public interface ITakesNoQuestions
{
    /// <summary>Whether the words ask something instead of telling it.</summary>
    bool IsQuestion(Utterance utterance);
}

/// <summary>A capability that knows some sentences by their form, whatever else they look like: "ana is mutual", "ana said yes".</summary>
public interface IOverhears
{
    /// <summary>Serves such a sentence, also in the middle of another conversation.</summary>
    /// <returns>Null where it is none.</returns>
    Task<DialogTurnResult?> OverhearAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken);
}

/// <summary>A capability that takes the files that people bring.</summary>
public interface ITakesFiles
{
    /// <summary>Takes the files of a message.</summary>
    Task<DialogTurnResult> TakeAsync(DialogContext dc, IReadOnlyList<BroughtFile> files, CancellationToken cancellationToken);
}

/// <summary>A capability that goes on with something of its own once nothing else is open: the next person of a list.</summary>
public interface IGoesOn
{
    /// <summary>Goes on where it can; called after a turn that leaves no question open.</summary>
    Task GoOnAsync(DialogContext dc, CancellationToken cancellationToken);
}
