using Microsoft.Bot.Builder.Dialogs;
using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Dialogs.Outreach;
using NetworkCoachBot.Dialogs.Turn;
using NetworkCoachBot.Language;
using NetworkCoachBot.Language.Drafting;

namespace NetworkCoachBot.Dialogs.Critique;

/// <content>What is said in words about a message that was just checked.</content>
public sealed partial class CritiqueCapability
{
    /// <summary>Fixes in a row: as many as a card shows, and what these bring up.</summary>
    private const int MostFixes = 12;

    /// <summary>"Fix it for me", "save it for Luis", "it's a LinkedIn note", "he's an old coworker": done with the message on the table; null where nothing of the kind is said.</summary>
    private async Task<DialogTurnResult?> SaidAsync(DialogContext dc, Utterance utterance, Draft draft, CancellationToken cancellationToken)
    {
        var scene = dc.Context.Scene();
        if (CheckOrders.FixesAll(utterance.Text))
        {
            var text = Fixed(draft, scene.Profile.Strictness);
            await (text == check.Whole(draft)
                ? ShowAsync(dc, draft, Coach.Say("fix_yours"), cancellationToken)
                : KeepAndShowAsync(dc, CheckDesk.With(draft, text), Coach.Say("fixed_all"), cancellationToken));
            return dc.Answered();
        }

        if (CheckOrders.KeptFor(utterance.Text) is { } order && utterance.People.FirstOrDefault(p => p.Text.Length > 0 && order.Who.Contains(p.Text, StringComparison.OrdinalIgnoreCase)) is { } mention)
        {
            var known = await people.MeantAsync(dc.Context, order.Who, mention, cancellationToken);
            var kept = draft with { Reader = known is [var one] ? new Reader(one.Name, one.Role, one.Company) : new Reader(Names.Tidy(order.Who)), PersonId = known is [var same] ? same.Id : draft.PersonId, Status = DraftStatus.Kept };
            await desk.KeepAsync(dc.Context, kept, cancellationToken);
            return await dc.AnswerAsync(Coach.Say(order.Sends ? "saved_send" : "saved", 0, kept.Reader.Name), cancellationToken);
        }

        if (CheckOrders.Insists(utterance.Text))
        {
            await desk.KeepAsync(dc.Context, draft with { Status = DraftStatus.Kept }, cancellationToken);
            return await dc.AnswerAsync(Coach.Say("insisted"), cancellationToken);
        }

        if (CheckOrders.NamesChannel(utterance.Text) && DraftDesk.ChannelOf(utterance) is { } channel)
        {
            await KeepAndShowAsync(dc, draft with { Channel = channel, Version = draft.Version + 1 }, Coach.Say("checked", scene.Profile.Turns), cancellationToken);
            return dc.Answered();
        }

        if (CheckOrders.TellsTie(utterance.Text) && DraftTaking.Tie(DraftReader.Read(utterance.Text, Asked.Link, draft.Reader.Name).Nearness) is var read && (CheckOrders.IsClose(utterance.Text) && !(read >= Strength.Talked) ? Strength.Talked : read) is { } tie)
        {
            await KeepAndShowAsync(dc, draft with { Strength = tie, Version = draft.Version + 1 }, Coach.Say("tie", 0, CheckDesk.Called(draft)), cancellationToken);
            return dc.Answered();
        }

        return null;
    }

    /// <summary>The text with every fix in it that needs nothing more from the user.</summary>
    private string Fixed(Draft draft, AskStrictness strictness)
    {
        for (var i = 0; i < MostFixes; i++)
        {
            var report = check.Review(draft, strictness);
            if (report.Findings.FirstOrDefault(f => f.Fix is { } fix && !fix.Contains(Composer.GapMark, StringComparison.Ordinal)) is not { } finding || report.Apply(finding) is var text && text == check.Whole(draft))
            {
                break;
            }

            draft = CheckDesk.With(draft, text);
        }

        return check.Whole(draft);
    }
}
