namespace GdprKit;

/// <summary>In which protected form data is held (GDPR Art. 32(1)(a)).</summary>
public enum Protection
{
    /// <summary>As it is (the default).</summary>
    None = 0,

    /// <summary>Pseudonymised (Art. 4(5)); still personal data.</summary>
    Pseudonymised = 1,

    /// <summary>Kept as a hash; still personal data.</summary>
    Hashed = 2,

    /// <summary>Encrypted.</summary>
    Encrypted = 3,

    /// <summary>Anonymised: nobody can be identified any more (Recital 26).</summary>
    Anonymised = 4,
}
