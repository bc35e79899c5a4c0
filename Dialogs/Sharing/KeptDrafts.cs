using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.Sharing;

/// <summary>Which of their messages a user speaks of.</summary>
/// <param name="notebook">Where they are kept.</param>
public sealed class KeptDrafts(INotebook notebook)
{
    private const int LookedAt = 50;

    /// <summary>The newest draft to somebody; without a name the one on the table, else the newest.</summary>
    internal async Task<Draft?> FindAsync(TurnScene scene, string? reader, CancellationToken cancellationToken)
    {
        if (reader is null && scene.Profile.DraftId is { } id && await notebook.FindDraftAsync(scene.User, id, cancellationToken) is { } current)
        {
            return current;
        }

        var drafts = await notebook.ListDraftsAsync(scene.User, LookedAt, cancellationToken);
        return reader is null
            ? (drafts.Count > 0 ? drafts[0] : null)
            : drafts.FirstOrDefault(d => IsTo(d.Reader.Name, reader));
    }

    private static bool IsTo(string name, string reader) =>
        reader.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && Names.CanMean(reader, name)
        && name.Split(' ').Any(n => n.TrimEnd('.').Equals(words[^1].TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
}
