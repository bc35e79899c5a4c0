namespace NetworkCoachBot.Storage.Records;

/// <summary>A record with what it is found by.</summary>
/// <typeparam name="T">What the record is; on the list of stored types.</typeparam>
/// <param name="Id">Which one.</param>
/// <param name="Value">The record.</param>
/// <param name="Terms">What it is found and sorted by.</param>
public sealed record Found<T>(string Id, T Value, IReadOnlyList<string> Terms);

/// <summary>Some of the records that have a term in a range.</summary>
/// <param name="Items">In the order of the terms.</param>
/// <param name="Next">Gives the next page to the same question; null when this is the last.</param>
public sealed record Page<T>(IReadOnlyList<Found<T>> Items, PagePosition? Next);

/// <summary>Where a page ended.</summary>
public sealed record PagePosition(string Term, string Id);
