namespace GdprKit.Register;

/// <summary>What has to be so for a right to hold.</summary>
/// <param name="Kind">The condition.</param>
/// <param name="Article">The provision that makes it: <c>17(1)(a)</c>.</param>
public sealed record RightCondition(RightConditionKind Kind, string Article);
