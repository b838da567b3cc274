namespace GdprKit.Register;

/// <summary>Whether an activity may use a person's data.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Article">The provision from which it follows: <c>7(3)</c>.</param>
/// <param name="Words">Why, in a sentence without personal data.</param>
public sealed record GateDecision(GateReason Reason, string Article, string Words)
{
    /// <summary>Whether it may.</summary>
    public bool IsAllowed => Reason == GateReason.Allowed;
}
