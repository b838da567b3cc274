namespace GdprKit.Register;

/// <summary>A cookie, or similar storage on the person's device (ePrivacy Directive Art. 5(3)).</summary>
public sealed record Cookie
{
    /// <summary>Its name, or what it is.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public CookiePurpose Purpose { get; init; }

    /// <summary>What it does.</summary>
    public string? Why { get; init; }

    /// <summary>How long it stays: ISO 8601 or words.</summary>
    public string? Duration { get; init; }

    /// <summary>What follows from refusing it.</summary>
    public string? Consequence { get; init; }

    /// <summary>Who sets or reads it, if others than the controller.</summary>
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>Consents that are asked for it, declared on its class.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>How people say no to it, declared on its class.</summary>
    public IReadOnlyList<OptOut> OptOuts { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
