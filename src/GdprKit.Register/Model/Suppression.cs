namespace GdprKit.Register;

/// <summary>A rule of GdprKit that the code suppresses with <see cref="System.Diagnostics.CodeAnalysis.SuppressMessageAttribute"/> (GDPR Art. 5(2)).</summary>
public sealed record Suppression
{
    /// <summary>The rule, which is also the diagnostic's id: <c>GDPR4001</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Why it does not apply; <see langword="null"/>: nobody said, so that it makes no gap a suppressed one.</summary>
    public string? Because { get; init; }

    /// <summary>The code name of the assembly, namespace, type or member for which it is suppressed.</summary>
    public required string Location { get; init; }
}
