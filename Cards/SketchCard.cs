namespace NetworkCoachBot.Cards;

/// <summary>A piece of a sketch: words that stand, or a gap with what belongs there.</summary>
public sealed record SketchPart(string Text, bool IsGap = false)
{
    /// <summary>As it is shown: a gap bears a sign, not a colour.</summary>
    public string Shown => IsGap ? $"▢ {Text}" : Text;
}

/// <summary>A message that is not finished: what stands, and the gaps, each named (F24, F27).</summary>
/// <param name="Title">"To Jim, a sketch."</param>
/// <param name="Parts">Words and gaps in order; a line break is a part's "\n".</param>
/// <param name="Question">The one thing asked next.</param>
public sealed record SketchCard(string Id, int Version, string Title, IReadOnlyList<SketchPart> Parts, string Question) : CoachCard(Id, Version)
{
    /// <summary>Ready answers to the question, three at most.</summary>
    public IReadOnlyList<CardChoice> Answers
    {
        get;
        init => field = CardChoice.AtMost(MostButtons - 2, value);
    } = [];

    /// <summary>The names of the gaps.</summary>
    public IEnumerable<string> Gaps => Parts.Where(part => part.IsGap).Select(part => part.Text);

    public IEnumerable<SketchLine> Lines
    {
        get
        {
            var line = new List<SketchPart>();
            var spacing = "None";
            foreach (var part in Parts)
            {
                var pieces = part.Text.ReplaceLineEndings("\n").Split('\n');
                for (var i = 0; i < pieces.Length; i++)
                {
                    if (i > 0)
                    {
                        if (line.Count > 0)
                        {
                            yield return new SketchLine([.. line], spacing);
                        }

                        spacing = line.Count > 0 ? "None" : "Medium";
                        line.Clear();
                    }

                    if (pieces[i].Length > 0)
                    {
                        line.Add(part with { Text = pieces[i] });
                    }
                }
            }

            if (line.Count > 0)
            {
                yield return new SketchLine(line, spacing);
            }
        }
    }

    /// <inheritdoc/>
    public override string Summary => Title;
}

/// <summary>One line of a sketch.</summary>
public sealed record SketchLine(IReadOnlyList<SketchPart> Parts, string Spacing);
