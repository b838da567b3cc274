using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>A foreign key, and a type whose rows refer by it.</summary>
internal readonly record struct Referrer(IForeignKey Key, StoredType Holder)
{
    /// <summary>Whether the key says, or may say, about whom the rows are.</summary>
    public bool IsWayToPeople => Ways.Contains(true);

    /// <summary>The ways to people that the key is no part of.</summary>
    public IEnumerable<SubjectPath> OtherPeople => Ways[false];

    /// <summary>What is written into a row that lets go.</summary>
    public IReadOnlyList<ColumnChange> LetGo
    {
        get
        {
            var holder = Holder;
            return [.. Key.Properties.Select(p => new ColumnChange(holder.Members.Single(m => m.Path.Count == 1 && m.Property == p), null))];
        }
    }

    private ILookup<bool, SubjectPath> Ways
    {
        get
        {
            var key = Key;
            return Holder.Ways.ToLookup(p => p.Hops is [var first, ..] ? first == key : key.Properties.Contains(p.Key));
        }
    }
}
