using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Storage.Notebooks;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Benchmarks.Faults;

/// <summary>
/// A bot whose effects can be counted. "no 17" counts one up, notes person 17, every fourth time has itself be reminded of
/// them a second later, and says so; "sum" says what is there.
/// </summary>
internal sealed class CountingBot(INotebook notebook, INudgeBook nudges, TimeProvider time) : ActivityHandler
{
    public const int NudgeEvery = 4;

    private const string Counter = "count";

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var user = turnContext.Scene().User;
        var count = await notebook.FindPersonAsync(user, Counter, cancellationToken) ?? new Person { Id = Counter, Name = Counter };
        if (turnContext.Activity.Text == "sum")
        {
            var people = await notebook.ListPeopleAsync(user, null, 10_000, cancellationToken);
            var numbers = people.Where(p => p.Id != Counter).Select(p => p.Id[1..]);
            await turnContext.SendActivityAsync($"sum {count.Version}: {string.Join(' ', numbers)}", cancellationToken: cancellationToken);
            return;
        }

        var number = int.Parse(turnContext.Activity.Text.AsSpan("no ".Length), CultureInfo.InvariantCulture);
        await notebook.SaveAsync(user, count with { Version = count.Version + 1 }, cancellationToken);
        var person = new Person { Id = $"p{number}", Name = $"Person {number}" };
        await notebook.SaveAsync(user, person, cancellationToken);
        if (number % NudgeEvery == 0)
        {
            var nudge = new Nudge(NudgeKind.Asked, Reached.At(turnContext.Activity)) { PersonId = person.Id, What = Nudged(number) };
            await nudges.AskAsync(user, time.GetUtcNow().AddSeconds(1), nudge, cancellationToken);
        }

        await turnContext.SendActivityAsync(Kept(number), cancellationToken: cancellationToken);
    }

    /// <summary>What it says when a number is kept.</summary>
    public static string Kept(int number) => $"kept {number}.";

    /// <summary>What its reminder of a number says.</summary>
    public static string Nudged(int number) => $"nudge {number}.";
}
