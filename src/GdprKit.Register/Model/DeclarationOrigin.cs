namespace GdprKit.Register;

/// <summary>Where a declaration stands in code. Code names are no content of the register and outside its hash.</summary>
public sealed record DeclarationOrigin
{
    /// <summary>How near to the data it stands.</summary>
    public DeclarationScope Scope { get; init; }

    /// <summary>The metadata name of the type and its member, or the name of the assembly.</summary>
    public required string Name { get; init; }
}
