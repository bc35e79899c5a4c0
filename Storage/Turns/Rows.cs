namespace NetworkCoachBot.Storage.Turns;

/// <summary>A value of bot state as it is stored.</summary>
/// <param name="Key">The storage key that the bot state chose.</param>
/// <param name="Json">The value.</param>
/// <param name="Format">The version of the list of stored types that wrote it.</param>
/// <param name="Version">Another with every write; the ETag.</param>
public sealed record StateRow(string Key, string Json, int Format, long Version);

/// <summary>A turn that is committed with a unit of work.</summary>
/// <param name="Key">The turn.</param>
/// <param name="Conversation">Where it took place.</param>
/// <param name="At">When.</param>
public sealed record HandledTurn(TurnKey Key, string Conversation, DateTimeOffset At);

/// <summary>The replies of a committed turn whose sending is not settled yet.</summary>
/// <param name="Key">The turn.</param>
/// <param name="Conversation">Where they belong.</param>
/// <param name="At">When the turn was committed.</param>
/// <param name="Replies">The replies, as the one who sends them wrote them.</param>
public sealed record OutboxRow(TurnKey Key, string Conversation, DateTimeOffset At, string Replies);

/// <summary>Which record: a user's person, meeting or draft, each a row of its own.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="Kind">What it is, such as "person".</param>
/// <param name="Id">Which one, unique for owner and kind.</param>
public readonly record struct RecordKey(string Owner, string Kind, string Id);

/// <summary>A record as it is stored.</summary>
/// <param name="Key">Which record.</param>
/// <param name="Json">The record.</param>
/// <param name="Terms">What it is found and sorted by.</param>
/// <param name="Format">The version of the list of stored types that wrote it.</param>
/// <param name="Version">Another with every write.</param>
/// <param name="Term">In the answer to a range: the term that put it there.</param>
public sealed record RecordRow(RecordKey Key, string Json, IReadOnlyList<string> Terms, int Format, long Version, string Term = "");

/// <summary>The records of an owner that have a term from <paramref name="From"/> (included) to <paramref name="To"/> (excluded), in ordinal order of the terms.</summary>
/// <param name="Owner">Whose records.</param>
/// <param name="Kind">Which kind.</param>
/// <param name="From">The first term.</param>
/// <param name="To">The end of the terms.</param>
/// <param name="AfterId">With <paramref name="From"/>, the last one of the page before; empty for the first page.</param>
/// <param name="Limit">At most so many.</param>
public sealed record TermRange(string Owner, string Kind, string From, string To, string AfterId, int Limit)
{
    /// <summary>Whether a term of a record is in the range, after the last one of the page before.</summary>
    internal bool Has(string term, string id) =>
        string.CompareOrdinal(term, To) < 0
        && (string.CompareOrdinal(term, From), string.CompareOrdinal(id, AfterId)) is ( > 0, _) or (0, > 0);
}

/// <summary>A term and the record that has it.</summary>
public readonly record struct TermRow(string Term, string Id);

/// <summary>A reminder as it is stored.</summary>
/// <param name="Id">Which one; setting it again replaces it.</param>
/// <param name="Owner">Whom it reminds.</param>
/// <param name="Due">When.</param>
/// <param name="Json">What is to be said, to whom.</param>
/// <param name="Format">The version of the list of stored types that wrote it.</param>
/// <param name="Claim">Who is delivering it now, or null.</param>
public sealed record ReminderRow(string Id, string Owner, DateTimeOffset Due, string Json, int Format, string? Claim);
