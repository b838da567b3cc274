namespace GdprKit.Register;

/// <summary>How a declaration contradicts the computed rights.</summary>
public enum RightContradictionKind
{
    /// <summary>Not stated.</summary>
    Unspecified,

    /// <summary>A right is declared that neither the legal bases nor a law named beside it give.</summary>
    GivenByNothing,

    /// <summary>A right that knows no exception is declared with one (GDPR Art. 7(3), 21(3), 77).</summary>
    LimitedThoughAbsolute,

    /// <summary>A solely automated decision has no exception that allows it: none is named, or what it needs (a contract, a law, explicit consent) is not declared (Art. 22(2)).</summary>
    DecisionNotAllowed,

    /// <summary>A solely automated decision on a special category has neither explicit consent nor substantial public interest (Art. 22(4)).</summary>
    DecisionOnSpecialCategory,
}
