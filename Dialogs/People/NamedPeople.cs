using Microsoft.Bot.Builder;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;

namespace NetworkCoachBot.Dialogs.People;

/// <summary>Finds people of the network by a name as it was typed.</summary>
internal static class NamedPeople
{
    private const int Most = 20;

    /// <summary>The people whom a typed name can mean without asking, likeliest first: all its words are theirs, or it is the full name of somebody kept by the first one.</summary>
    public static async Task<IReadOnlyList<Person>> FindAsync(INotebook notebook, ITurnContext context, string name, CancellationToken cancellationToken)
    {
        var found = await notebook.SearchPeopleAsync(context.Scene().User, name, Most, cancellationToken);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Person[] theirs = [.. found.Where(p => Names.CanMean(name, p.Name) && words.All(w => Names.IsTitle(w) || p.Name.Contains(w, StringComparison.OrdinalIgnoreCase)))];
        var exact = words.Length > 1 ? theirs.Where(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray() : [];
        return exact.Length == 1 ? exact
            : theirs.Length > 0 ? theirs
            : await FullNameAsync(notebook, context, name, cancellationToken) is { } person ? [person] : [];
    }

    /// <summary>Somebody kept under a first name alone gets the full name that was just said, and the user is told; null where nobody is meant.</summary>
    public static async Task<Person?> FullNameAsync(INotebook notebook, ITurnContext context, string name, CancellationToken cancellationToken)
    {
        var scene = context.Scene();
        var full = Names.Tidy(name);
        if (full.Split(' ').FirstOrDefault(w => !Names.IsTitle(w)) is not { } first || SameName.Bare(full, await notebook.SearchPeopleAsync(scene.User, first, Most, cancellationToken)) is not { } bare)
        {
            return null;
        }

        var person = bare with { Name = full, Version = bare.Version + 1 };
        await notebook.SaveUndoAsync(scene.User, new Undo(PeopleDesk.UndoId(scene), [bare], []), cancellationToken);
        await notebook.SaveAsync(scene.User, person, cancellationToken);
        context.SetScene(scene with { Profile = scene.Profile.Spoke(person) });
        await context.SendActivityAsync(MessageText.Plain(PeopleReplies.Coach.Say("full_name", 0, bare.Name, full)), cancellationToken);
        return person;
    }
}
