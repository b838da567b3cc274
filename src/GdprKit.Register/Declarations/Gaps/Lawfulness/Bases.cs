namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>What several rules ask of a legal basis.</summary>
internal static class Bases
{
    /// <summary>Whether it is a person's consent, by Art. 6 or 9.</summary>
    public static bool IsConsent(Declaration basis) => basis.Text("basis") == "Consent" || basis.Text("condition") == "ExplicitConsent";

    /// <summary>Whether it is Art. 6(1)(b): a contract, or the steps before it.</summary>
    public static bool IsContract(Declaration basis) => basis.Text("basis") is "Contract" or "StepsBeforeContract";

    /// <summary>The point of Art. 6(1), by the name of a basis of it.</summary>
    public static string? Point(Declaration basis) => IsContract(basis) ? "Contract" : basis.Text("basis");
}
