namespace GdprKit;

/// <summary>What a consent is for.</summary>
public enum ConsentKind
{
    /// <summary>The processing of personal data (GDPR Art. 6(1)(a), 7; the default).</summary>
    Processing = 0,

    /// <summary>Marketing by electronic mail (Directive 2002/58/EC Art. 13).</summary>
    ElectronicMarketing = 1,

    /// <summary>Storing or reading on the person's equipment (Directive 2002/58/EC Art. 5(3)).</summary>
    Cookies = 2,
}
