using Microsoft.Bot.Builder;
using NetworkCoachBot.Coaching.Planning;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>The sitting on the table: who has been looked at today, and who comes next.</summary>
public sealed class SittingDesk
{
    private readonly INotebook _notebook;
    private readonly NextPeople _next;
    private readonly IStatePropertyAccessor<Sitting?> _sitting;

    public SittingDesk(INotebook notebook, NextPeople next, UserState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        _notebook = notebook;
        _next = next;
        _sitting = state.CreateProperty<Sitting?>("sitting");
    }

    /// <summary>Today's sitting; null where none was begun, or it is over.</summary>
    public async Task<Sitting?> CurrentAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await _sitting.GetAsync(context, () => null, cancellationToken) is { } sitting && sitting.IsOf(context.Scene().Today) ? sitting : null;

    /// <summary>A new sitting of this turn.</summary>
    public static Sitting New(ITurnContext context, bool isCalls)
    {
        var scene = context.Scene();
        return new Sitting { Day = scene.Today, Number = scene.Profile.Turns, IsCalls = isCalls };
    }

    /// <summary>Puts a sitting on the table; null clears it.</summary>
    public Task PutAsync(ITurnContext context, Sitting? sitting, CancellationToken cancellationToken) => _sitting.SetAsync(context, sitting, cancellationToken);

    /// <summary>Who is left in a sitting, the one to come first.</summary>
    public Task<IReadOnlyList<Suggestion>> LeftAsync(ITurnContext context, Sitting sitting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sitting);
        var been = sitting.Been.Select(b => b.PersonId).ToHashSet(StringComparer.Ordinal);
        return _next.RankAsync(context.Scene(), been, Sitting.Longest - been.Count, cancellationToken);
    }

    /// <summary>Whether something was done about the person at hand since they came up.</summary>
    public async Task<bool> IsDoneAsync(ITurnContext context, Sitting sitting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sitting);
        return sitting.AtHand is { } id
            && (await _notebook.FindPersonAsync(context.Scene().User, id, cancellationToken) is not { } person || person.Timeline.Count > sitting.EntriesBefore);
    }
}
