using System.Globalization;
using NetworkCoachBot.Coaching.Groups;
using NetworkCoachBot.Storage.Records;

namespace NetworkCoachBot.Storage.Groups;

/// <summary>A group that somebody is in, as their own records have it: what they delete or take along reaches it.</summary>
/// <param name="Key">Key of the group.</param>
/// <param name="Name">What it is called; null where nobody said.</param>
public sealed record Membership(string Key, string? Name);

/// <summary>
/// What is kept of groups: the group, each member, each question a record of its own. A group's own records are written in
/// turns of that group alone, so its gate keeps them apart; a member's in turns of that person.
/// </summary>
/// <param name="records">Where records are kept.</param>
public sealed partial class GroupBook(RecordStorage records)
{
    /// <summary>Members that are looked at together; larger groups than Teams' channels for coaching ever are.</summary>
    public const int MostMembers = 1000;

    private const string Settings = "group", Seat = "member", Question = "ask", Joined = "membership";

    /// <summary>A group; a fresh one where nothing is kept.</summary>
    public async Task<Group> FindAsync(string group, CancellationToken cancellationToken) =>
        (await records.FindAsync<Group>(group, Settings, Settings, cancellationToken))?.Value ?? new Group();

    /// <summary>Keeps a group.</summary>
    public Task SaveAsync(string group, Group value, CancellationToken cancellationToken) =>
        records.PutAsync(group, Settings, Settings, value, [], cancellationToken);

    /// <summary>A member; null for somebody who never took part.</summary>
    public async Task<Member?> FindMemberAsync(string group, string user, CancellationToken cancellationToken) =>
        (await records.FindAsync<Member>(group, Seat, user, cancellationToken))?.Value;

    /// <summary>Everybody who took part, by name.</summary>
    public async Task<IReadOnlyList<Member>> ListMembersAsync(string group, CancellationToken cancellationToken) =>
        [.. (await records.StartingAsync<Member>(group, Seat, "name:", MostMembers, null, cancellationToken)).Items.Select(found => found.Value)];

    /// <summary>Keeps a member, and with the member that they are in this group.</summary>
    public async Task SaveAsync(string group, string? groupName, Member member, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(member);
        await records.PutAsync(group, Seat, member.Id, member, ["name:" + member.Name.ToUpperInvariant()], cancellationToken);
        await records.PutAsync(member.Id, Joined, group, new Membership(group, groupName), ["in:"], cancellationToken);
    }

    /// <summary>Removes a member, their counts, and what they did with others.</summary>
    public async Task RemoveMemberAsync(string group, string user, CancellationToken cancellationToken)
    {
        await records.RemoveAsync(group, Seat, user, cancellationToken);
        await records.RemoveAsync(user, Joined, group, cancellationToken);
        await ForgetTogetherAsync(group, user, cancellationToken);
        await ForgetAsksAsync(group, user, cancellationToken);
        await ForgetGiftsAsync(group, user, cancellationToken);
    }

    /// <summary>Notes with somebody that they said something in a group: whatever is kept of them there is found by it.</summary>
    public async Task NoteAsync(string group, string user, CancellationToken cancellationToken)
    {
        if (await records.FindAsync<Membership>(user, Joined, group, cancellationToken) is null)
        {
            await records.PutAsync(user, Joined, group, new Membership(group, (await FindAsync(group, cancellationToken)).Name), ["in:"], cancellationToken);
        }
    }

    /// <summary>Takes away what is kept of somebody in all their groups, and what they wrote to the coaches there.</summary>
    /// <returns>How many groups it was.</returns>
    public async Task<int> ForgetAsync(string user, CancellationToken cancellationToken)
    {
        var groups = await ListGroupsAsync(user, cancellationToken);
        foreach (var membership in groups)
        {
            await RemoveMemberAsync(membership.Key, user, cancellationToken);
            if (await FindAsync(membership.Key, cancellationToken) is { CoachId: { } coach } group && coach == user)
            {
                await SaveAsync(membership.Key, group with { CoachId = null, CoachName = null }, cancellationToken);
            }
        }

        await ForgetNotesAsync(user, cancellationToken);
        return groups.Count;
    }

    /// <summary>The groups that somebody is in.</summary>
    public async Task<IReadOnlyList<Membership>> ListGroupsAsync(string user, CancellationToken cancellationToken) =>
        [.. (await records.StartingAsync<Membership>(user, Joined, "in:", MostMembers, null, cancellationToken)).Items.Select(found => found.Value)];

    /// <summary>A question put to the group; null where there is none.</summary>
    public async Task<GroupAsk?> FindAskAsync(string group, string id, CancellationToken cancellationToken) =>
        (await records.FindAsync<GroupAsk>(group, Question, id, cancellationToken))?.Value;

    /// <summary>A key for the next question.</summary>
    public async Task<string> NextAskAsync(string group, CancellationToken cancellationToken) =>
        (await records.CountAsync(group, Question, cancellationToken) + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Keeps a question.</summary>
    public Task SaveAsync(string group, GroupAsk ask, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return records.PutAsync(group, Question, ask.Id, ask, [], cancellationToken);
    }
}
