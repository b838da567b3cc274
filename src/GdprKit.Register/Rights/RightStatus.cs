namespace GdprKit.Register;

/// <summary>Whether a right holds.</summary>
public enum RightStatus
{
    /// <summary>It does not hold; the limits say why.</summary>
    DoesNotHold,

    /// <summary>It holds under the conditions of one of its grounds.</summary>
    Conditional,

    /// <summary>It holds. Limits may still stand against a request.</summary>
    Holds,
}
