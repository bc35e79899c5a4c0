using Microsoft.Bot.Schema;
using NetworkCoachBot.Cards;
using NetworkCoachBot.Coaching;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;
using NetworkCoachBot.Coaching.Referrals;
using NetworkCoachBot.Dialogs.Turn;

namespace NetworkCoachBot.Dialogs.Referrals;

/// <summary>The card after the advice about a referral: what can be done next, each by one tap.</summary>
public static class ReferralReplies
{
    /// <summary>The key of its cards.</summary>
    public const string CardKey = "referral:offer";

    private static readonly Words Coach = new(ReferralWords.ResourceManager);

    /// <summary>What can follow the note, or the advice to warm the referrer first.</summary>
    public static Activity AfterNote(Person contact, GateStep step, TurnScene scene)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(scene);
        var referrer = contact.IntroducedByName!;
        var called = Names.CalledAs(referrer);
        CardChoice[] choices = step == GateStep.WarmReferrer
            ? [new(Coach.Say("write_referrer", 0, called), "referrer:" + contact.Id), new(Coach.Say("write_anyway", 0, Names.CalledAs(contact.Name)), "write:" + contact.Id)]
            : [new(Coach.Say("said_yes", 0, called), "yes:" + contact.Id), new(Coach.Say("said_no", 0, called), "no:" + contact.Id), new(Coach.Say("pass_on", 0, called), "pass:" + contact.Id), new(Coach.Say("write_anyway", 0, Names.CalledAs(contact.Name)), "write:" + contact.Id)];
        var says = Coach.Say(step == GateStep.WarmReferrer ? "then_warm" : "then_tell", 0, called, Names.CalledAs(contact.Name));
        return new ChoiceCard(CardKey, contact.Version, says, choices).ToActivity(scene.Surface);
    }
}
