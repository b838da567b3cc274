using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>Why the rows of each stored type are kept.</summary>
internal sealed class StoredNeeds
{
    private readonly Dictionary<StoredType, IReadOnlyList<Need>> _needs = [];

    private StoredNeeds()
    {
    }

    public IReadOnlyList<Need> Of(StoredType type) => _needs.GetValueOrDefault(type, []);

    /// <summary>The columns that date anything.</summary>
    public IEnumerable<ColumnClock> Clocks => _needs.Values.SelectMany(n => n).SelectMany(n => n.Ends).Select(e => e.Clock).OfType<ColumnClock>();

    public static StoredNeeds Of(StoredData data, ProcessingRegister register, DbContext context, bool hasLedgers)
    {
        var uses = register.Activities.SelectMany(a => a.DataItems.Select(i => new ItemUse(a, i))).Where(u => u.Item.Member is not null).ToLookup(u => u.Item.Member!, StringComparer.Ordinal);
        var ends = new RetentionEnds(new ClockFinder(data, context), register, hasLedgers);
        var needs = new StoredNeeds();
        foreach (var type in data.Types)
        {
            // What lies in collections and documents goes with the row, so the row must wait for it.
            var all = type.Members.SelectMany(m => m.Uses.Select(u => (Use: u, Member: (StoredMember?)m)))
                .Concat(Enclosed(type.EntityType, type).SelectMany(n => uses[n]).Select(u => (Use: u, Member: (StoredMember?)null)));
            needs._needs[type] =
            [
                .. all.GroupBy(u => (u.Use.Activity, Retention: string.Join(',', u.Use.Item.Retention))).Select(group => new Need
                {
                    Activity = group.Key.Activity,
                    Items = [.. group.Select(u => u.Use.Item).Distinct()],
                    Members = [.. group.Select(u => u.Member).OfType<StoredMember>().Distinct()],
                    Ends = ends.Of(type, group.First().Use),
                    Consent = hasLedgers && ConsentClock.WhyNot(type, group.Key.Activity) is null ? new(group.Key.Activity, type.Subjects, register) : null,
                    Maxima = ends.MaximaOf(type, group.First().Use),
                }),
            ];
        }

        return needs;
    }

    /// <summary>The names of members of owned and complex types that are part of a row, but no columns of it.</summary>
    private static IEnumerable<string> Enclosed(ITypeBase type, StoredType stored)
    {
        var columns = stored.Members.Select(m => m.Property).ToHashSet();
        foreach (var property in type.GetProperties().Where(p => type is not IEntityType { } entity || entity.IsOwned()).Where(p => !columns.Contains(p)))
        {
            foreach (var name in StoredData.Names(type.ClrType)) yield return $"{name}.{property.Name}";
        }

        var parts = type.GetComplexProperties().Select(c => (Member: (IPropertyBase)c, Type: (ITypeBase)c.ComplexType))
            .Concat(type is IEntityType owner ? owner.GetNavigations().Where(n => n.ForeignKey.IsOwnership && !n.IsOnDependent).Select(n => (Member: (IPropertyBase)n, Type: (ITypeBase)n.TargetEntityType)) : []);
        foreach (var part in parts)
        {
            foreach (var name in StoredData.Names(type.ClrType)) yield return $"{name}.{part.Member.Name}";
            foreach (var name in Enclosed(part.Type, stored)) yield return name;
        }
    }
}
