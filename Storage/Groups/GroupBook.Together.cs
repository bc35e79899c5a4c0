using System.Globalization;
using NetworkCoachBot.Coaching.Groups;

namespace NetworkCoachBot.Storage.Groups;

public sealed partial class GroupBook
{
    private const string Round = "round", Look = "clinic", ByNumber = "n:";

    /// <summary>The rounds of practice pairs, oldest first.</summary>
    public async Task<IReadOnlyList<PracticeRound>> ListRoundsAsync(string group, CancellationToken cancellationToken) =>
        [.. (await records.StartingAsync<PracticeRound>(group, Round, ByNumber, MostMembers, null, cancellationToken)).Items.Select(found => found.Value)];

    /// <summary>The newest round; null before the first.</summary>
    public async Task<PracticeRound?> LastRoundAsync(string group, CancellationToken cancellationToken) =>
        (await records.FindAsync<PracticeRound>(group, Round, Number(await records.CountAsync(group, Round, cancellationToken)), cancellationToken))?.Value;

    /// <summary>Keeps a round.</summary>
    public Task SaveAsync(string group, PracticeRound round, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(round);
        return records.PutAsync(group, Round, Number(round.Number), round, [ByNumber + Number(round.Number)], cancellationToken);
    }

    /// <summary>The newest clinic; null before the first.</summary>
    public async Task<Clinic?> LastClinicAsync(string group, CancellationToken cancellationToken) =>
        await FindClinicAsync(group, Number(await records.CountAsync(group, Look, cancellationToken)), cancellationToken);

    /// <summary>A clinic; null where there is none of that key.</summary>
    public async Task<Clinic?> FindClinicAsync(string group, string id, CancellationToken cancellationToken) =>
        (await records.FindAsync<Clinic>(group, Look, id, cancellationToken))?.Value;

    /// <summary>A key for the next clinic.</summary>
    public async Task<string> NextClinicAsync(string group, CancellationToken cancellationToken) =>
        Number(await records.CountAsync(group, Look, cancellationToken) + 1);

    /// <summary>Keeps a clinic.</summary>
    public Task SaveAsync(string group, Clinic clinic, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clinic);
        return records.PutAsync(group, Look, clinic.Id, clinic, [ByNumber + clinic.Id], cancellationToken);
    }

    private async Task ForgetTogetherAsync(string group, string user, CancellationToken cancellationToken)
    {
        foreach (var round in (await ListRoundsAsync(group, cancellationToken)).Where(round => round.PairOf(user) is not null))
        {
            await SaveAsync(group, round.Without(user), cancellationToken);
        }

        var clinics = await records.StartingAsync<Clinic>(group, Look, ByNumber, MostMembers, null, cancellationToken);
        foreach (var clinic in clinics.Items.Select(found => found.Value).Where(c => c.OpenedBy == user || c.Votes.Any(v => v.Member == user)))
        {
            await SaveAsync(group, clinic.Without(user), cancellationToken);
        }
    }

    private static string Number(long number) => number.ToString("D5", CultureInfo.InvariantCulture);
}
