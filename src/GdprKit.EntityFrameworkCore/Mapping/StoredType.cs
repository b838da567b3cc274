using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>An entity type that has rows of its own, as the register knows it.</summary>
internal sealed class StoredType
{
    public required IEntityType EntityType { get; init; }

    /// <summary>Every column that a query can name, in the order of the model.</summary>
    public required IReadOnlyList<StoredMember> Members { get; init; }

    /// <summary>What its rows hold beside their columns.</summary>
    public required IReadOnlyList<StoredPart> Parts { get; init; }

    /// <summary>About whom its rows are; none: they cannot be reached from a person.</summary>
    public required IReadOnlyList<SubjectPath> Subjects { get; init; }

    /// <summary>Foreign keys that lead to people in several ways, so that nothing says about whom a row is.</summary>
    public required IReadOnlyList<IForeignKey> Ambiguous { get; init; }

    /// <summary>The ways to all those about whom its rows may be, also where nothing says which.</summary>
    public required IReadOnlyList<SubjectPath> Ways { get; init; }

    /// <summary>The queries over its rows.</summary>
    public required StoredRows Rows { get; init; }

    /// <summary>The name as code has it.</summary>
    public string Name => EntityType.ShortName();

    public bool IsTagged => Members.Any(m => m.IsTagged) || Parts.Any(p => p.Uses.Count > 0);

    public StoredMember? Find(string name) => Members.FirstOrDefault(m => m.Name == name);
}
