using System.Text.Json.Serialization;

namespace GdprKit.Register;

/// <summary>Something for which the running app cannot do what its register says.</summary>
public sealed record RegisterFinding
{
    /// <summary>Of which kind it is.</summary>
    public RegisterFindingKind Kind { get; init; }

    /// <summary>The rules that it breaks; empty: none has a number.</summary>
    public IReadOnlyList<FindingRule> Rules { get; init; } = [];

    /// <summary>Whether it should be seen to; otherwise it is something to look at.</summary>
    public GapSeverity Severity { get; init; } = GapSeverity.Warning;

    /// <summary>The type or member, as code names it.</summary>
    public required string Location { get; init; }

    /// <summary>What is so.</summary>
    public required string Message { get; init; }

    /// <summary>What to do.</summary>
    public required string Remedy { get; init; }

    /// <summary>Why it is suppressed in code: the <c>Justification</c> of a <c>[SuppressMessage]</c> for each of its rules; <see langword="null"/>: it is open.</summary>
    public string? Suppressed { get; init; }

    /// <summary>Whether it should be seen to, and nobody said why it is not.</summary>
    [JsonIgnore]
    public bool IsOpen => Severity > GapSeverity.Information && Suppressed is null;

    /// <summary>What a log calls it: the numbers of its rules, and its kind.</summary>
    internal string Label => string.Join(' ', [.. Rules.Select(r => r.Id), Kind.ToString()]);
}
