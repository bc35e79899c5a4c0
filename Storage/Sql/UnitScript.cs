using System.Text.Json;
using NetworkCoachBot.Storage.Turns;

namespace NetworkCoachBot.Storage.Sql;

/// <summary>The statements that write a unit of work. What can fail by a condition comes first.</summary>
internal sealed class UnitScript(SqlDialect dialect)
{
    /// <summary>The statements, in order.</summary>
    public List<Statement> Of(UnitOfWork unit)
    {
        var script = new List<Statement>(8);
        if (unit.Handled is { } handled)
        {
            script.Add(new Statement(CommonSql.InsertMark, [handled.Key.ToBytes(), handled.At.ToUnixTimeMilliseconds()], () => new ActivityHandledException()));
        }

        Forget(unit, script);
        script.AddRange(unit.State.Select(Write));
        foreach (var reminder in unit.Reminders)
        {
            Write(reminder, script);
        }

        foreach (var record in unit.Records)
        {
            Write(record, script);
        }

        foreach (var row in unit.Settled)
        {
            script.Add(new Statement(CommonSql.DeleteReplies, row.Conversation, row.Key.ToBytes()));
        }

        if (unit.Outbox is { } outbox)
        {
            script.Add(new Statement(CommonSql.InsertReplies, outbox.Conversation, outbox.Key.ToBytes(), outbox.At.ToUnixTimeMilliseconds(), outbox.Replies));
        }

        if (unit.Answer is { } answer && unit.Handled is { } answered)
        {
            script.Add(new Statement(CommonSql.InsertAnswer, answered.Key.ToBytes(), answered.Conversation, answered.At.ToUnixTimeMilliseconds(), answer));
        }

        // A stable sort: where one statement fails on its condition, none before it has done anything.
        return script.Exists(s => s.IfNothingChanged is not null) ? [.. script.OrderBy(s => s.IfNothingChanged is null)] : script;
    }

    private static void Forget(UnitOfWork unit, List<Statement> script)
    {
        foreach (var owner in unit.ForgottenOwners)
        {
            script.AddRange(CommonSql.ForgetOwner.Select(sql => new Statement(sql, owner)));
        }

        foreach (var conversation in unit.ForgottenConversations)
        {
            script.AddRange(CommonSql.ForgetConversation.Select(sql => new Statement(sql, conversation)));
        }
    }

    private static Statement Write(StateChange change) => change switch
    {
        { Json: null } => new Statement(CommonSql.DeleteState, change.Key),
        { Expected: { } expected } => new Statement(
            CommonSql.PutStateIfUnchanged, [change.Key, change.Json, change.Format, Versions.Next(), expected], () => new ETagConflictException(change.Key)),
        _ => new Statement(CommonSql.PutState, change.Key, change.Json, change.Format, Versions.Next()),
    };

    private static void Write(ReminderChange change, List<Statement> script)
    {
        if (change.Claim is { } claim)
        {
            script.Add(new Statement(CommonSql.DeleteClaimedReminder, [change.Id, claim], () => new ETagConflictException(change.Id)));
        }

        if (change.Row is { } row)
        {
            script.Add(new Statement(CommonSql.PutReminder, row.Id, row.Owner, row.Due.ToUnixTimeMilliseconds(), row.Json, row.Format));
        }
        else if (change.Claim is null)
        {
            script.Add(new Statement(CommonSql.DeleteReminder, change.Id));
        }
    }

    private void Write(RecordChange change, List<Statement> script)
    {
        var (owner, kind, id) = change.Key;
        script.Add(new Statement(dialect.DeleteTerms, owner, kind, id));
        if (change.Json is null)
        {
            script.Add(new Statement(CommonSql.DeleteRecord, owner, kind, id));
            return;
        }

        var terms = JsonSerializer.Serialize(change.Terms.Select(term => term.Replace("\0", "", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));
        script.Add(new Statement(CommonSql.PutRecord, owner, kind, id, change.Json, terms, change.Format, Versions.Next()));
        if (change.Terms.Count > 0)
        {
            script.Add(new Statement(dialect.InsertTerms, owner, kind, id, terms));
        }
    }
}
