namespace NetworkCoachBot.Cards;

/// <summary>A person in a list.</summary>
/// <param name="PersonId">Whom a press opens.</param>
/// <param name="Detail">Role, company, strength: what tells two of one name apart.</param>
/// <param name="Note">What is due or why they stand here; null for nothing.</param>
public sealed record PersonRow(string PersonId, string Name, string Detail, string? Note = null);

/// <summary>Several people, each opened by a press (F7, F8).</summary>
/// <param name="Id">The list: the search or view that made it.</param>
/// <param name="Title">What the list is.</param>
/// <param name="Rows">The people, ten or so.</param>
public sealed record PeopleListCard(string Id, int Version, string Title, IReadOnlyList<PersonRow> Rows) : CoachCard(Id, Version)
{
    /// <summary>Where the list goes on, or null at its end.</summary>
    public int? NextFrom { get; init; }

    /// <summary>How many there are and which these are: "1-10 of 43".</summary>
    public string? Range { get; init; }

    /// <inheritdoc/>
    public override string Summary => Title;
}
