namespace GdprKit.Register;

/// <summary>A rule that a finding breaks.</summary>
public sealed record FindingRule
{
    /// <summary>The rule: <c>GDPR4010</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The articles of the GDPR that ask for it.</summary>
    public required string Articles { get; init; }

    /// <summary>The page that explains it.</summary>
    public required string HelpLink { get; init; }
}
