namespace GdprKit.Register;

/// <summary>How a person consents. There is no room for an IP address or a browser: they prove nothing that the rest does not.</summary>
public sealed record ConsentGrant
{
    /// <summary>The channel: <see cref="Via.Website"/>.</summary>
    public required Via Channel { get; init; }

    /// <summary>The form or screen by the app's name for it: <c>signup</c>.</summary>
    public string? Form { get; init; }

    /// <summary>The language in which they were asked, in BCP 47; <see langword="null"/>: that of the register.</summary>
    public string? Language { get; init; }

    /// <summary>The words that they were shown, as they were; <see langword="null"/>: those of <c>[Consent]</c> in that language.</summary>
    public string? Text { get; init; }

    /// <summary>Who gave it.</summary>
    public ActingPerson By { get; init; }

    /// <summary>Until when it counts; <see langword="null"/>: until it is withdrawn.</summary>
    public DateTimeOffset? ValidUntil { get; init; }
}
