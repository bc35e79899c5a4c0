namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>A stretch of the text as typed: Start inclusive, End exclusive, in UTF-16 code units; and the sentence it is in.</summary>
internal readonly record struct Span(int Start, int End, int Sentence);
