namespace GdprKit.Register;

/// <summary>A data protection officer (GDPR Art. 37) or a representative in the Union (Art. 27).</summary>
public sealed record Contact : Party
{
    /// <summary>The name; an officer's is for the authority.</summary>
    public required string Name { get; init; }
}
