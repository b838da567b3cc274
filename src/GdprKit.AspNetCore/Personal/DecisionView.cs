using GdprKit.Register;

namespace GdprKit.AspNetCore.Personal;

/// <summary>How one right was decided.</summary>
internal sealed record DecisionView(DataRight Right, RequestOutcome Outcome, Exemption? Exemption, string? Reason, bool IsDone);
