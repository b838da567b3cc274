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

    /// <summary>Whether it is said of an assembly as a whole.</summary>
    internal bool IsOfAssembly { get; init; }

    /// <summary>Whether the app says it, and not one of its libraries.</summary>
    internal bool IsOfHost { get; init; }

    /// <summary>Whether it holds for a type or member, as it does for gaps: what an app suppresses as a whole holds for its libraries, and a name for all that is inside.</summary>
    internal bool Covers(string name, string? assembly) =>
        Because is not null && (IsOfAssembly
            ? IsOfHost || Location == assembly
            : name.StartsWith(Location, StringComparison.Ordinal) && (name.Length == Location.Length || name[Location.Length] is '.' or '+'));
}
