namespace GdprKit.Register;

/// <summary>Whether a person consents.</summary>
/// <param name="State">The state.</param>
/// <param name="Record">The last entry, from which it follows; <see langword="null"/>: there is none.</param>
public sealed record ConsentStatus(ConsentState State, ConsentRecord? Record)
{
    /// <summary>Whether the consent counts.</summary>
    public bool IsGiven => State == ConsentState.Given;
}
