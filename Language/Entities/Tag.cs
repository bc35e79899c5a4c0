namespace NetworkCoachBot.Language.Entities;

/// <summary>What a token is part of. Odd values begin a span, the next even value goes on with it.</summary>
internal enum Tag
{
    Outside = 0,
    BeginPerson = 1,
    InPerson = 2,
    BeginCompany = 3,
    InCompany = 4,
    BeginDate = 5,
    InDate = 6,
    BeginCount = 7,
    InCount = 8,
}

/// <summary>Questions about tags.</summary>
internal static class Tags
{
    public const int Number = 9;

    public static bool Begins(this Tag tag) => tag is not Tag.Outside && (int)tag % 2 == 1;

    public static bool IsIn(this Tag tag, Tag kind) => tag == kind || tag == kind + 1;

    /// <summary>A span goes on only from its own beginning.</summary>
    public static bool CanFollow(this Tag tag, Tag before) =>
        tag is Tag.Outside || tag.Begins() || before == tag || before == tag - 1;

    /// <summary>Where the tokens of one kind begin and end (exclusive).</summary>
    public static IEnumerable<(int Start, int End)> Spans(this IReadOnlyList<Tag> tags, Tag kind)
    {
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i] == kind)
            {
                var end = i + 1;
                while (end < tags.Count && tags[end] == kind + 1)
                {
                    end++;
                }

                yield return (i, end);
                i = end - 1;
            }
        }
    }
}
