namespace GdprKit.Register;

/// <summary>Why something stays that a retention should end.</summary>
/// <param name="Type">The type, as code names it.</param>
/// <param name="Member">The member; <see langword="null"/>: the rows as a whole.</param>
/// <param name="Reason">What stands in the way, and what to do about it.</param>
/// <param name="Rows">How many rows it concerns; <see langword="null"/>: it was not counted.</param>
public sealed record RetentionObstacle(string Type, string? Member, string Reason, long? Rows = null);
