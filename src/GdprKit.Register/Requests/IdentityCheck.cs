namespace GdprKit.Register;

/// <summary>How it was made sure who the person is: with no more data than is needed (GDPR Art. 12(6)).</summary>
public enum IdentityCheck
{
    /// <summary>They are signed in.</summary>
    Session,

    /// <summary>They answered at an address that was known before.</summary>
    Loop,

    /// <summary>An electronic identification, such as BankID or MitID.</summary>
    ElectronicId,

    /// <summary>A document that was shown, of which no copy is kept; the last resort.</summary>
    Document,

    /// <summary>Nothing gives reasonable doubt, as where they write from an address that was known before; then nothing more is asked for.</summary>
    NoDoubt,
}
