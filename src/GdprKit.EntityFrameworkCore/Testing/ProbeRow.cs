using System.Reflection;
using System.Runtime.CompilerServices;
using GdprKit.EntityFrameworkCore.Access;
using GdprKit.EntityFrameworkCore.Mapping;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Testing;

/// <summary>Fills a row: each tagged member with a marker, what else must have a value with any.</summary>
internal sealed class ProbeRow(StoredType type, OtherPeople others, List<Marker> markers, List<string> unmarked)
{
    private readonly Dictionary<string, StoredMember> _members = type.Members.ToDictionary(m => m.Name, StringComparer.Ordinal);

    /// <summary>An object of a class, whatever its constructors ask for.</summary>
    public static object Create(Type type) =>
        type.IsValueType || type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, []) is not null ? Activator.CreateInstance(type, nonPublic: true)! : RuntimeHelpers.GetUninitializedObject(type);

    /// <summary>Its own columns, before it is added.</summary>
    public void Fill(EntityEntry entry) => FillColumns(entry, entry.Metadata, "", Member, IsOfOthers);

    /// <summary>What it owns, once it is added.</summary>
    public void FillOwned(EntityEntry entry) => FillOwned(entry, entry.Metadata, "", Member, IsOfOthers);

    private StoredMember? Member(string name) => _members.GetValueOrDefault(name);

    private bool IsOfOthers(StoredMember member) => others.Of(member) is not null;

    private void FillColumns(EntityEntry entry, IEntityType entity, string path, Func<string, StoredMember?> member, Func<StoredMember, bool> isOfOthers)
    {
        foreach (var property in entity.GetProperties())
        {
            // Foreign keys are the caller's, and what the database makes is its own.
            if (property.IsForeignKey() || property == entity.FindDiscriminatorProperty() || property.ValueGenerated != ValueGenerated.Never || (property.IsShadowProperty() && property.IsKey())) continue;
            Set(entry.Property(property.Name), property, path, member, isOfOthers);
        }

        foreach (var complex in entity.GetComplexProperties()) Fill(entry.ComplexProperty, complex, path, member, isOfOthers);
    }

    private void FillOwned(EntityEntry entry, IEntityType entity, string path, Func<string, StoredMember?> member, Func<StoredMember, bool> isOfOthers)
    {
        foreach (var owned in entity.GetNavigations().Where(n => n.ForeignKey.IsOwnership && !n.IsOnDependent)) Fill(entry, owned, path, member, isOfOthers);
    }

    private void Fill(EntityEntry owner, INavigation owned, string path, Func<string, StoredMember?> member, Func<StoredMember, bool> isOfOthers)
    {
        var name = Join(path, owned.Name);
        // Owned values with rows of their own, and documents, name their members from themselves on.
        if (type.Parts.FirstOrDefault(p => p.Name == name) is { } part)
        {
            var inside = part.Members.ToDictionary(m => Join(name, m.Name), StringComparer.Ordinal);
            var whole = others.Of(part) is not null;
            (member, isOfOthers) = (m => inside.GetValueOrDefault(m), m => whole || others.Of(m) is not null);
        }

        var value = Create(owned.TargetEntityType.ClrType);
        if (owned.IsCollection) owned.GetCollectionAccessor()!.Add(owner.Entity, value, forMaterialization: false);
        else owner.Reference(owned.Name).CurrentValue = value;
        owner.Context.ChangeTracker.DetectChanges();
        var entry = owned.IsCollection ? owner.Collection(owned.Name).FindEntry(value)! : owner.Reference(owned.Name).TargetEntry!;
        FillColumns(entry, owned.TargetEntityType, name, member, isOfOthers);
        FillOwned(entry, owned.TargetEntityType, name, member, isOfOthers);
    }

    private void Fill(Func<string, ComplexPropertyEntry> find, IComplexProperty complex, string path, Func<string, StoredMember?> member, Func<StoredMember, bool> isOfOthers)
    {
        var name = Join(path, complex.Name);
        if (complex.IsCollection || type.Parts.Any(p => p.Name == name))
        {
            unmarked.Add($"{type.Name}.{name}");
            if (complex.IsCollection) return;
        }

        var entry = find(complex.Name);
        entry.CurrentValue ??= Create(complex.ClrType);
        foreach (var property in complex.ComplexType.GetProperties()) Set(entry.Property(property.Name), property, name, member, isOfOthers);
        foreach (var inner in complex.ComplexType.GetComplexProperties()) Fill(entry.ComplexProperty, inner, name, member, isOfOthers);
    }

    private void Set(PropertyEntry entry, IProperty property, string path, Func<string, StoredMember?> find, Func<StoredMember, bool> isOfOthers)
    {
        var name = Join(path, property.Name);
        if (find(name) is { IsTagged: true } member)
        {
            if (MarkerValues.Unique(property) is { } marker)
            {
                entry.CurrentValue = marker.Value;
                markers.Add(new($"{type.Name}.{name}", marker.Text, isOfOthers(member) || member.Uses.All(u => u.Activity.ProcessorFor.Count > 0)));
                return;
            }

            unmarked.Add($"{type.Name}.{name}");
        }

        var isUnique = property.IsKey() || property.GetContainingIndexes().Any(i => i.IsUnique);
        if (isUnique || (!property.IsNullable && entry.CurrentValue is null)) entry.CurrentValue = MarkerValues.Any(property);
        // PostgreSQL takes no time of an unknown zone.
        else if (property.ClrType == typeof(DateTime)) entry.CurrentValue = DateTime.UnixEpoch;
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
