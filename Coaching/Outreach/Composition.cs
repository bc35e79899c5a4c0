using NetworkCoachBot.Coaching.People;

namespace NetworkCoachBot.Coaching.Outreach;

/// <summary>What a draft comes to: a sketch with gaps, a finished script, or the user's own text (DESIGN decision 4).</summary>
public abstract record Composition
{
    private Composition(string? subject, string body)
    {
        Subject = subject;
        Body = body;
    }

    /// <summary>The subject, for mail.</summary>
    public string? Subject { get; }

    /// <summary>The text as it would go out; a gap shows as ▢ and what belongs there.</summary>
    public string Body { get; }

    /// <summary>Subject and body as one text, the subject on a first line of its own.</summary>
    public string Whole => Subject is null ? Body : $"Subject: {Subject}\n\n{Body}";

    /// <summary>Words of subject and body together (METHOD R4).</summary>
    public int WordCount => CountWords(Subject) + CountWords(Body);

    private static int CountWords(string? text) =>
        text is null ? 0 : text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    /// <summary>A text with gaps, each named. It can be shown, never sent as finished.</summary>
    public sealed record Sketch : Composition
    {
        internal Sketch(string? subject, string marked, IReadOnlyList<Slot> gaps)
            : base(subject, Gap.Shown(marked))
        {
            Gaps = gaps;
            Pieces = Gap.Pieces(marked);
        }

        /// <summary>The text in pieces: words that stand, and gaps with what belongs there.</summary>
        public IReadOnlyList<(string Text, bool IsGap)> Pieces { get; }

        /// <summary>What is missing, in the order in which it is asked.</summary>
        public IReadOnlyList<Slot> Gaps { get; }
    }

    /// <summary>
    /// A finished text of the coach's making. For a reader below "talked" it can't exist with a request and without an offer (R11),
    /// nor with an ask that R1 forbids.
    /// </summary>
    public sealed record OutreachScript : Composition
    {
        private OutreachScript(string? subject, string body)
            : base(subject, body)
        {
        }

        /// <summary>Builds a script or refuses.</summary>
        /// <param name="subject">The subject, for mail.</param>
        /// <param name="body">The finished text.</param>
        /// <param name="tie">How strong the tie to the reader is.</param>
        /// <param name="requests">Whether the text requests something.</param>
        /// <param name="offers">Whether it offers something concrete, or specific gratitude with the promise to report back (R11).</param>
        /// <param name="asksTooSoon">The verdict of R1 on subject and body together.</param>
        /// <exception cref="ScriptRefusedException">The text breaks R11 or R1, or still has a gap.</exception>
        public static OutreachScript Of(string? subject, string body, Strength tie, bool requests, bool offers, Func<string, bool> asksTooSoon)
        {
            ArgumentNullException.ThrowIfNull(body);
            ArgumentNullException.ThrowIfNull(asksTooSoon);
            if (body.Contains(Composer.GapMark, StringComparison.Ordinal) || subject?.Contains(Composer.GapMark, StringComparison.Ordinal) == true)
            {
                throw new ScriptRefusedException("A script has no gaps.");
            }

            if (tie < Strength.Talked && requests && !offers)
            {
                throw new ScriptRefusedException("METHOD R11: a request to somebody you have not talked with needs an offer.");
            }

            var script = new OutreachScript(subject, body);
            return tie < Strength.Talked && asksTooSoon(script.Whole)
                ? throw new ScriptRefusedException("METHOD R1: it asks for a job or a lead too soon.")
                : script;
        }
    }

    /// <summary>What the user wrote or sent, kept as theirs and never rewritten silently.</summary>
    public sealed record OwnWords : Composition
    {
        /// <summary>Keeps a text as it is.</summary>
        public OwnWords(string? subject, string body)
            : base(subject, body)
        {
        }
    }
}

/// <summary>The text can't be a finished script: it breaks R1 or R11, or has a gap.</summary>
public sealed class ScriptRefusedException : Exception
{
    /// <summary>Made with the rule that was broken.</summary>
    public ScriptRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Made without a reason.</summary>
    public ScriptRefusedException()
    {
    }

    /// <summary>Made with a reason and a cause.</summary>
    public ScriptRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
