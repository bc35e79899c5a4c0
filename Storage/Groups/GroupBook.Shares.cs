using System.Globalization;
using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Storage.Groups;

public sealed partial class GroupBook
{
    /// <summary>What is kept of somebody in each of their groups.</summary>
    public async Task<IReadOnlyList<GroupShare>> ListSharesAsync(string user, CancellationToken cancellationToken)
    {
        var shares = new List<GroupShare>();
        foreach (var (key, _) in await ListGroupsAsync(user, cancellationToken))
        {
            var group = await FindAsync(key, cancellationToken);
            var asks = await ListAsksAsync(key, cancellationToken);
            var clinics = await records.StartingAsync<Clinic>(key, Look, ByNumber, MostMembers, null, cancellationToken);
            shares.Add(new GroupShare(group.Name)
            {
                IsCoach = group.CoachId == user,
                Numbers = await FindMemberAsync(key, user, cancellationToken),
                Asked = [.. asks.Where(a => a.AskerId == user).Select(a => a.Where)],
                Offered = [.. asks.Where(a => a.Helpers.Contains(user)).Select(a => a.Where)],
                Rounds = [.. (await ListRoundsAsync(key, cancellationToken)).Where(r => r.PairOf(user) is not null).Select(r => new RoundShare(r.Number, r.PairOf(user)!.Answers.FirstOrDefault(a => a.Member == user)?.Met))],
                ClinicAnswers = [.. clinics.Items.SelectMany(c => c.Value.Votes).Where(v => v.Member == user).Select(v => v.Fault?.ToString() ?? "nothing")],
            });
        }

        return shares;
    }

    private async Task<IReadOnlyList<GroupAsk>> ListAsksAsync(string group, CancellationToken cancellationToken)
    {
        var asks = new List<GroupAsk>();
        var count = await records.CountAsync(group, Question, cancellationToken);
        for (var number = 1L; number <= count; number++)
        {
            if (await FindAskAsync(group, number.ToString(CultureInfo.InvariantCulture), cancellationToken) is { } ask)
            {
                asks.Add(ask);
            }
        }

        return asks;
    }

    /// <summary>A question of theirs is nobody's any more and is answered by no button; where they offered help they are taken out.</summary>
    private async Task ForgetAsksAsync(string group, string user, CancellationToken cancellationToken)
    {
        foreach (var ask in (await ListAsksAsync(group, cancellationToken)).Where(a => a.AskerId == user || a.Helpers.Contains(user)))
        {
            await SaveAsync(group, ask.Without(user), cancellationToken);
        }
    }
}
