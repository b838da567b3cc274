namespace GdprKit;

/// <summary>The kind of a purpose, only where law treats it apart.</summary>
public enum PurposeKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Direct marketing (GDPR Art. 21(2)).</summary>
    DirectMarketing = 1,

    /// <summary>Scientific or historical research (Art. 89).</summary>
    Research = 2,

    /// <summary>Statistics (Art. 89).</summary>
    Statistics = 3,

    /// <summary>Archiving in the public interest (Art. 89).</summary>
    Archiving = 4,

    /// <summary>Recruitment.</summary>
    Recruitment = 5,

    /// <summary>Employment (Art. 88).</summary>
    Employment = 6,

    /// <summary>Security of people, premises or systems.</summary>
    Security = 7,

    /// <summary>Legal claims.</summary>
    LegalClaims = 8,
}
