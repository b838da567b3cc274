namespace GdprKit.Declarations;

/// <summary>A type with declarations, or one through which other types' declarations reach an activity.</summary>
internal sealed class DeclaredType
{
    /// <summary>The full metadata name: <c>Shop.Orders+Line`1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The simple name of the assembly that holds it.</summary>
    public required string Assembly { get; init; }

    /// <summary>The containing type, if it or one around it has declarations.</summary>
    public string? Outer { get; init; }

    /// <summary>Base type and interfaces whose declarations hold for this one, as type references.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    public IReadOnlyList<DeclaredMember> Members { get; init; } = [];

    public bool IsActivity => Has(Kinds.ProcessingActivity);

    public bool Has(string kind) => First(kind) is not null;

    public Declaration? First(string kind)
    {
        // Asked so often that an enumerator each time would count.
        for (var i = 0; i < Declarations.Count; i++)
        {
            if (Declarations[i].Kind == kind) return Declarations[i];
        }

        return null;
    }
}
