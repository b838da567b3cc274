namespace GdprKit.Register;

/// <summary>How one right of a request was decided.</summary>
/// <param name="Right">The right.</param>
/// <param name="Outcome">How.</param>
/// <param name="Exemption">Why not, or not in full.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="IsDone">Whether what was granted was done.</param>
public sealed record RequestDecision(DataRight Right, RequestOutcome Outcome, Exemption? Exemption, string? Reason, bool IsDone);
