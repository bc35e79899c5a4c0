namespace NetworkCoachBot.Storage.Turns;

/// <summary>The activity of a unit of work has been handled by another delivery of it; nothing of the unit was written.</summary>
public sealed class ActivityHandledException() : InvalidOperationException("This activity was handled before.");
