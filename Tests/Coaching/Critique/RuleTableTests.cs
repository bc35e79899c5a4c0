using NetworkCoachBot.Coaching.Critique;
using NetworkCoachBot.Coaching.Outreach;
using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Tests.Coaching.Critique;

/// <summary>The whole table, cell by cell, against METHOD's "Which rule applies where" said once more in code.</summary>
public sealed class RuleTableTests
{
    [Fact]
    public void Every_cell_is_as_the_method_says()
    {
        var cells = 0;
        foreach (var check in Enum.GetValues<Check>())
        {
            foreach (var kind in Enum.GetValues<MessageKind>())
            {
                foreach (var channel in Enum.GetValues<MessageChannel>())
                {
                    foreach (var strength in Enum.GetValues<Strength>())
                    {
                        cells++;
                        Assert.True(
                            Expected(check, kind, channel, strength) == RuleTable.Standard.Weight(check, kind, channel, strength),
                            $"{check} {kind} {channel} {strength}: {RuleTable.Standard.Weight(check, kind, channel, strength)}");
                    }
                }
            }
        }

        Assert.Equal(Enum.GetValues<Check>().Length * 9 * 7 * 5, cells);
    }

    [Fact]
    public void Every_check_has_a_reason() =>
        Assert.All(Enum.GetNames<Check>(), name => Assert.False(string.IsNullOrEmpty(CritiqueReasons.ResourceManager.GetString(name, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_mention_is_never_a_finding() =>
        Assert.DoesNotContain(Enum.GetValues<Check>(), check => RuleTable.Standard.RuleOf(check) == Rule.R3);

    private static Severity? Expected(Check check, MessageKind kind, MessageChannel channel, Strength strength)
    {
        var isFirst = kind is MessageKind.FirstNote or MessageKind.AskReferrer or MessageKind.Reconnect;
        var isNote = channel == MessageChannel.LinkedInNote;
        var isMail = channel == MessageChannel.Email;
        var isLongForm = kind is MessageKind.Reminder or MessageKind.Thanks && channel is MessageChannel.LinkedInMessage or MessageChannel.Unknown;
        return check switch
        {
            Check.AskTooSoon or Check.ReferenceTooSoon or Check.OutsizeFavour or Check.SoftAsk or Check.ResumeAsAsk => strength switch
            {
                < Strength.Talked => Severity.Fail,
                Strength.Talked => kind == MessageKind.Thanks ? Severity.Fail : Severity.Hint,
                _ => null,
            },
            Check.TooShort => isMail || (kind is MessageKind.Reminder or MessageKind.Thanks && channel == MessageChannel.Unknown) ? Severity.Warn : null,
            Check.Over100Words => isFirst && isMail ? Severity.Hint : null,
            Check.Over125Words => isMail || isLongForm ? Severity.Hint : null,
            Check.Over150Words => isMail || isLongForm ? Severity.Warn : null,
            Check.Over200Words => isMail || isLongForm ? Severity.Fail : null,
            Check.Over80WordsInText => channel == MessageChannel.Text ? Severity.Warn : null,
            Check.NoteOver200 => isNote ? Severity.Hint : null,
            Check.NoteOver300 => isNote ? Severity.Fail : null,
            Check.MessageOver400 => channel == MessageChannel.LinkedInMessage ? Severity.Hint : null,
            Check.NoSubject => isMail ? Severity.Fail : null,
            Check.LongSubject or Check.StockSubject => isMail ? Severity.Warn : null,
            Check.HardWords => channel is MessageChannel.Phone or MessageChannel.InPerson ? null : Severity.Warn,
            Check.NotEnglish or Check.InterviewTerm => Severity.Hint,
            Check.ManyQuestions or Check.StockPraise or Check.Superlatives or Check.PickBrain or Check.Apology or Check.Pressure or Check.Desperation => Severity.Warn,
            Check.NoLink => isFirst ? Severity.Warn : null,
            Check.LateLink or Check.NoWayOut => isFirst && !isNote ? Severity.Hint : null,
            Check.NoOffer or Check.EmptyOffer => isFirst && !isNote && strength < Strength.Talked ? Severity.Warn : null,
            Check.NoStep => isFirst && !isNote ? Severity.Warn : null,
            Check.BareNote => isFirst && isNote ? Severity.Hint : null,
            Check.EarlyResume => isFirst ? Severity.Warn : null,
            Check.NothingNew => kind == MessageKind.Reminder ? Severity.Warn : null,
            _ => throw new ArgumentOutOfRangeException(nameof(check), check, "not in the method"),
        };
    }
}
