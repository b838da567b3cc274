namespace GdprKit.Register;

/// <summary>What <see cref="PersonalDataJsonExtensions.AddPersonalDataRedaction"/>, and <c>Destructure.RedactingPersonalData</c> of <c>GdprKit.Serilog</c>, leave of personal data.</summary>
public sealed class PersonalDataRedactionOptions
{
    /// <summary>
    /// The key with which identifiers (<see cref="DataCategory.Identity"/>, <see cref="DataCategory.OfficialIdentifier"/>,
    /// <see cref="DataCategory.OnlineIdentifier"/>) become a hash, HMAC-SHA256: the same person can be followed, and not named (GDPR Art. 4(5)).
    /// At least 32 bytes. <see langword="null"/>: they are masked as all other text is.
    /// </summary>
    /// <remarks>Whoever has the key can find out who is meant: keep it from those who read what is written.</remarks>
    public byte[]? HashKey { get; set; }

    /// <summary>Categories that are written as they are; none at first. What is of several categories is redacted if one of them is.</summary>
    public ISet<DataCategory> Unredacted { get; } = new HashSet<DataCategory>();

    /// <summary>What stands in the place of text.</summary>
    public string Mask { get; set; } = "***";
}
