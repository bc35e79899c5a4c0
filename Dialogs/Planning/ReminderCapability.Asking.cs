using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Contacts;
using NetworkCoachBot.Language.Reminders;
using NetworkCoachBot.Language.Text;
using NetworkCoachBot.Storage.Reminders;

namespace NetworkCoachBot.Dialogs.Planning;

/// <summary>What a reminder lacks is asked for, and one that is not wanted any more is cancelled.</summary>
public sealed partial class ReminderCapability
{
    private static (string Question, string Hint) Missing(ReminderOptions options) =>
        options is { PersonId: null, Task: null } ? (Coach.Say("whom"), Coach.Say("whom_help")) : (Coach.Say("when"), Coach.Say("when_help"));

    /// <summary>An answer to what a reminder lacks; null once it is set, or not wanted any more.</summary>
    private async Task<ReminderOptions?> TakeAsync(DialogContext dc, Said said, ReminderOptions options, CancellationToken cancellationToken)
    {
        // "Tomorrow" puts nothing off here: it is the day.
        if (said.Utterance is not { } utterance || said.Navigation is Navigation.Skip or Navigation.No || (said.Navigation == Navigation.Later && utterance.Dates.All(d => d.From is null)) || utterance.Intent == Intent.Cancel || ReminderOrderReader.Leaves(said.Text))
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(Coach.Say("not_set")), cancellationToken);
            return null;
        }

        var date = utterance.Dates.FirstOrDefault(d => d.From is not null);
        var known = Moment.Of(date) is { } moment ? options with { At = moment.At, IsTime = moment.IsTime } : options;
        var mention = utterance.People is [var first, ..] ? first
            : options.PersonId is null && utterance is { Reply: ReplyKind.Content, Dates.Count: 0, Navigation: Navigation.None } && said.Text.Split(' ').Length <= 3 && !Mash.Is(said.Text) ? new PersonMention(0, said.Text.Length, said.Text, PersonMentionKind.Name, [])
            : null;
        if (mention is null or { Kind: PersonMentionKind.Name } && known is { PersonId: null, Task: null } && utterance.People.Count == 0 && TaskReader.Read(said.Text, date?.Text) is { } task)
        {
            // "to print my cards", where a name was asked for.
            (mention, known) = (null, known with { Task = task });
        }

        return await WithAsync(dc, mention, known, cancellationToken);
    }

    /// <summary>Sets a reminder of which enough is known; gives back what is known of one that lacks something.</summary>
    private async Task<ReminderOptions?> WithAsync(DialogContext dc, PersonMention? mention, ReminderOptions options, CancellationToken cancellationToken)
    {
        if (options is { Task: { } task, At: { } on })
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(await SetTaskAsync(dc, null, task, on, options.IsTime, cancellationToken)), cancellationToken);
            return null;
        }

        var person = options.PersonId is { } id ? await notebook.FindPersonAsync(dc.Context.Scene().User, id, cancellationToken)
            : mention is null ? null
            : await PersonAsync(dc, mention, cancellationToken);
        if (person is not null && options.At is { } from)
        {
            await dc.Context.SendActivityAsync(MessageText.Plain(await SetAsync(dc, person, from, options.IsTime, options.Text, cancellationToken)), cancellationToken);
            return null;
        }

        if (person is not null && options.PersonId is null)
        {
            await notebook.SaveAsync(dc.Context.Scene().User, person, cancellationToken);
        }

        return options with { PersonId = person?.Id };
    }

    /// <summary>"Actually make it 10", right after a reminder was set: the same one at another time.</summary>
    /// <returns>What is to be said of it; null where it is something else.</returns>
    private async Task<string?> CorrectAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if (scene.Profile.JustSet(JustSetKind.Reminder) is { Words: { } words } task && IsTask(task.PersonId) && TimeCorrectionReader.Read(utterance, task.At, task.IsTime) is { } other && (other.IsPlain || dc.ActiveDialog is null))
        {
            return await SetTaskAsync(dc, task.PersonId, words, LocalTime.Ahead(other.At, scene.Today), other.IsTime, cancellationToken);
        }

        return scene.Profile.JustSet(JustSetKind.Reminder) is { } set
            && TimeCorrectionReader.Read(utterance, set.At, set.IsTime) is { } to && (to.IsPlain || dc.ActiveDialog is null)
            && await notebook.FindPersonAsync(scene.User, set.PersonId, cancellationToken) is { } person
            ? await SetAsync(dc, person, LocalTime.Ahead(to.At, scene.Today), to.IsTime, set.Words ?? "", cancellationToken)
            : null;
    }

    /// <summary>A reminder that is not wanted any more: "cancel the reminder", "stop reminding me about Jim", and "forget it" right after it was set.</summary>
    /// <returns>What is to be said of it; null where it is something else.</returns>
    private async Task<string?> NotWantedAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if (dc.ActiveDialog is null && (utterance.Navigation == Navigation.Cancel || PeopleQuestions.MeansThis(utterance.Text)) && scene.Profile.JustSet(JustSetKind.Reminder) is { } set)
        {
            return IsTask(set.PersonId) ? await DropTaskAsync(scene, set.PersonId, set.Words ?? "", "taken_back", cancellationToken)
                : await notebook.FindPersonAsync(scene.User, set.PersonId, cancellationToken) is { } meant ? await DropAsync(scene, meant, "taken_back", cancellationToken) : null;
        }

        var order = ReminderOrderReader.Read(utterance.Text);
        if (order == ReminderOrder.NoMore && utterance.People is [var mention, ..] && await people.MeantAsync(dc.Context, mention.Text, mention, cancellationToken) is [var only])
        {
            return await DropAsync(scene, only with { Status = PersonStatus.Paused }, "no_more", cancellationToken);
        }

        return order == ReminderOrder.Cancel || (order == ReminderOrder.CancelTheOne && (await nudges.ListAskedAsync(scene.User, cancellationToken)).Count > 0)
            ? await CancelAsync(dc, utterance, cancellationToken)
            : null;
    }

    private async Task<string> DropTaskAsync(TurnScene scene, string key, string what, string word, CancellationToken cancellationToken)
    {
        await nudges.DropAskedAsync(scene.User, key, cancellationToken);
        return Coach.Say(word, 0, Quoted(what));
    }

    private async Task<string> DropAsync(TurnScene scene, Person person, string word, CancellationToken cancellationToken)
    {
        await nudges.DropAskedAsync(scene.User, person.Id, cancellationToken);
        await notebook.SaveAsync(scene.User, person with { NextContact = null, SnoozedUntil = null, Version = person.Version + 1 }, cancellationToken);
        return Coach.Say(word, 0, Names.CalledAs(person.Name));
    }

    /// <summary>"cancel the reminder": the only one there is, or the one of the person or the thing named.</summary>
    private async Task<string> CancelAsync(DialogContext dc, Utterance utterance, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        var asked = (await nudges.ListAskedAsync(scene.User, cancellationToken)).Select(a => a.Nudge).ToArray();
        var told = asked.Where(n => n is { TaskId: not null, What: { } what } && ReminderOrderReader.Speaks(utterance.Text, what)).ToArray();
        if (told.Length > 0)
        {
            asked = told;
        }
        else if ((utterance.People.FirstOrDefault(p => p.Kind == PersonMentionKind.Name) ?? (utterance.People is [var any, ..] ? any : null)) is { } mention)
        {
            var meant = await people.MeantAsync(dc.Context, mention.Text, mention, cancellationToken);
            asked = [.. asked.Where(n => meant.Any(p => p.Id == n.PersonId))];
        }

        if (utterance.People.Count == 0 && told.Length == 0 && (asked.Length == 0 || ReminderOrderReader.MeansLast(utterance.Text)) && scene.Profile.JustSet(JustSetKind.Reminder) is { } set)
        {
            if (IsTask(set.PersonId))
            {
                return await DropTaskAsync(scene, set.PersonId, set.Words ?? "", "cancelled", cancellationToken);
            }

            if (await notebook.FindPersonAsync(scene.User, set.PersonId, cancellationToken) is { } last)
            {
                return await DropAsync(scene, last, "cancelled", cancellationToken);
            }
        }

        if (asked.Length == 0 && utterance.People is [.., var one] && await people.MeantAsync(dc.Context, one.Text, one, cancellationToken) is [{ NextContact: not null } planned])
        {
            // A day is kept with the person alone.
            return await DropAsync(scene, planned, "cancelled", cancellationToken);
        }

        var of = new List<(Nudge Nudge, Person? Person, string Name)>();
        foreach (var nudge in asked)
        {
            var person = nudge.PersonId is { } id ? await notebook.FindPersonAsync(scene.User, id, cancellationToken) : null;
            var called = person?.Name ?? (nudge.TaskId is null ? null : Quoted(nudge.What ?? ""));
            if (called is { } name)
            {
                of.Add((nudge, person, name));
            }
        }

        return of switch
        {
            [] => Coach.Say("none_set"),
            [{ Person: { } only }] => await DropAsync(scene, only, "cancelled", cancellationToken),
            [{ Nudge: { } task }] => await DropTaskAsync(scene, task.TaskId!, task.What ?? "", "cancelled", cancellationToken),
            _ => Coach.Say("which_cancelled", 0, string.Join(", ", of.Select(o => o.Name)), of[0].Name),
        };
    }
}
