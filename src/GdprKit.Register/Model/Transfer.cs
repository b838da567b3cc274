namespace GdprKit.Register;

/// <summary>A transfer out of the EU/EEA (GDPR Art. 13(1)(f), 30(1)(e)).</summary>
public sealed record Transfer
{
    /// <summary>The country, in ISO 3166-1 alpha-2; <see langword="null"/>: not named.</summary>
    public string? Country { get; init; }

    /// <summary>The grounds, any of them, in this order.</summary>
    public IReadOnlyList<TransferSafeguard> Grounds { get; init; } = [];

    /// <summary>Supplementary measures.</summary>
    public string? Supplementary { get; init; }

    /// <summary>Where a copy of the safeguards is to be had.</summary>
    public string? Url { get; init; }

    /// <summary>The reference of the transfer impact assessment; for the authority.</summary>
    public string? Assessment { get; init; }

    /// <summary>The <see cref="Register.Recipient.Id"/> of the recipient it concerns; <see langword="null"/>: any.</summary>
    public string? Recipient { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>How often it holds.</summary>
    public Occurs Occurs { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
