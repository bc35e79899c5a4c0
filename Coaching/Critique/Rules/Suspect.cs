namespace NetworkCoachBot.Coaching.Critique;

/// <summary>What a rule points at, before the table says whether it applies: a check, a stretch of the text, a fix.</summary>
/// <param name="Check">The check.</param>
/// <param name="Start">Start of the stretch, inclusive.</param>
/// <param name="End">Its end, exclusive; equal to start where something is missing there.</param>
/// <param name="Fix">What to put there; null: no honest one.</param>
/// <param name="About">A word or number that the reason mentions, such as a count.</param>
internal sealed record Suspect(Check Check, int Start, int End, string? Fix, string About = "");
