using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>What a database holds of what the register declares: model and register joined by the names of types and members.</summary>
internal sealed class StoredData
{
    private readonly HashSet<string> _holders;

    private StoredData(IReadOnlyList<StoredType> types, IReadOnlyList<ItemUse> unmapped, HashSet<string> holders) => (Types, Unmapped, _holders) = (types, unmapped, holders);

    /// <summary>Every type with rows of its own, those before others to which their foreign keys lead: in this order they can be deleted.</summary>
    public IReadOnlyList<StoredType> Types { get; }

    /// <summary>Tagged members of mapped types that no column holds.</summary>
    public IReadOnlyList<ItemUse> Unmapped { get; }

    /// <summary>The types whose rows are about people that the register calls so.</summary>
    public IEnumerable<(StoredType Type, SubjectPath Path)> About(string subject) =>
        from type in Types from path in type.Subjects where path.Subject == subject select (type, path);

    /// <summary>The subjects that can be asked for.</summary>
    public IEnumerable<string> Subjects => Types.SelectMany(t => t.Subjects).Select(p => p.Subject).Distinct(StringComparer.Ordinal);

    public StoredType? Find(IEntityType type) => Types.FirstOrDefault(t => t.EntityType == type);

    /// <summary>The types whose rows refer by a foreign key.</summary>
    public IEnumerable<StoredType> HoldersOf(IForeignKey key) => key.DeclaringEntityType.GetDerivedTypesInclusive().Select(Find).OfType<StoredType>();

    /// <summary>Whether its rows hold a type that has the member, as itself or as a part.</summary>
    public bool Knows(string member) => _holders.Contains(HolderOf(member));

    public static StoredData Of(IModel model, ProcessingRegister register)
    {
        var uses = register.Activities.SelectMany(a => a.DataItems.Select(i => new ItemUse(a, i))).Where(u => u.Item.Member is not null).ToLookup(u => u.Item.Member!, StringComparer.Ordinal);
        var paths = new SubjectPaths();
        IEntityType[] entities = [.. model.GetEntityTypes().Where(HasRows)];
        StoredType[] types =
        [
            .. ChildrenFirst(entities).Select(e => new StoredType
            {
                EntityType = e,
                Members = [.. Columns(e, []).Select(c => new StoredMember(c, [.. UsesOf(c, e, uses)]))],
                Parts = [.. Parts(e, []).Select(p => Part(p.Path, p.Type, p.IsDocument, e, uses))],
                Subjects = paths.Of(e),
                Ambiguous = paths.AmbiguousOf(e),
                Ways = paths.WaysOf(e),
                Rows = StoredRows.Of(e),
            }),
        ];
        var held = types.SelectMany(t => t.Members.SelectMany(m => m.Uses).Concat(t.Parts.SelectMany(p => p.Uses))).ToHashSet();
        var mapped = types
            .SelectMany(t => t.Members.Concat(t.Parts.SelectMany(p => p.Members)).Select(m => m.Property.DeclaringType.ClrType).Append(t.EntityType.ClrType))
            .Distinct().SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        return new(types, [.. uses.SelectMany(g => g).Where(u => !held.Contains(u) && mapped.Contains(HolderOf(u.Item.Member!)))], mapped);
    }

    /// <summary>Own tables of the app: not what is part of another row, a view, a query, or an abstract class.</summary>
    private static bool HasRows(IEntityType type) => !type.IsOwned() && type.GetTableName() is not null && type.FindPrimaryKey() is not null && !type.IsAbstract() && !GdprKitTables.Has(type);

    /// <summary>The columns of a row: also those of owned and complex types that share its table.</summary>
    private static IEnumerable<IPropertyBase[]> Columns(ITypeBase type, IPropertyBase[] path)
    {
        foreach (var property in type.GetProperties())
        {
            // The key of an owned type is that of its owner.
            if (path.Length == 0 || !property.IsShadowProperty() || !property.IsKey()) yield return [.. path, property];
        }

        foreach (var complex in type.GetComplexProperties().Where(c => !c.IsCollection && !c.ComplexType.IsMappedToJson()))
        {
            foreach (var column in Columns(complex.ComplexType, [.. path, complex])) yield return column;
        }

        if (type is not IEntityType entity) yield break;

        foreach (var owned in Owned(entity).Where(n => SharesTable(n, entity)))
        {
            foreach (var column in Columns(owned.TargetEntityType, [.. path, owned])) yield return column;
        }
    }

    /// <summary>What is no column of the row: documents, and owned values with rows of their own.</summary>
    private static IEnumerable<(IPropertyBase[] Path, ITypeBase Type, bool IsDocument)> Parts(ITypeBase type, IPropertyBase[] path)
    {
        foreach (var complex in type.GetComplexProperties())
        {
            if (complex.ComplexType.IsMappedToJson()) yield return ([.. path, complex], complex.ComplexType, true);
            else foreach (var part in Parts(complex.ComplexType, [.. path, complex])) yield return part;
        }

        if (type is not IEntityType entity) yield break;

        foreach (var owned in Owned(entity))
        {
            var isDocument = owned.TargetEntityType.IsMappedToJson();
            if (isDocument || !SharesTable(owned, entity)) yield return ([.. path, owned], owned.TargetEntityType, isDocument);
            if (isDocument) continue;
            foreach (var part in Parts(owned.TargetEntityType, [.. path, owned])) yield return part;
        }
    }

    private static StoredPart Part(IPropertyBase[] path, ITypeBase type, bool isDocument, IEntityType owner, ILookup<string, ItemUse> uses)
    {
        var whole = path.SelectMany((p, i) => Names(i == 0 ? owner.ClrType : p.DeclaringType.ClrType).SelectMany(n => uses[$"{n}.{p.Name}"])).Distinct();
        var members = (isDocument ? Values(type, []) : Columns(type, [])).Select(c => new StoredMember(c, [.. UsesOf(c, type, uses)]));
        return new(path, type, isDocument, [.. whole], [.. members]);
    }

    /// <summary>The values inside a document.</summary>
    private static IEnumerable<IPropertyBase[]> Values(ITypeBase type, IPropertyBase[] path)
    {
        foreach (var property in type.GetProperties().Where(p => !p.IsShadowProperty())) yield return [.. path, property];
        foreach (var complex in type.GetComplexProperties())
        {
            foreach (var value in Values(complex.ComplexType, [.. path, complex])) yield return value;
        }

        if (type is not IEntityType entity) yield break;

        foreach (var owned in Owned(entity))
        {
            foreach (var value in Values(owned.TargetEntityType, [.. path, owned])) yield return value;
        }
    }

    private static IEnumerable<INavigation> Owned(IEntityType entity) => entity.GetNavigations().Where(n => n.ForeignKey.IsOwnership && !n.IsOnDependent);

    private static bool SharesTable(INavigation owned, IEntityType owner) => !owned.IsCollection && owned.TargetEntityType.GetTableName() == owner.GetTableName() && !owned.TargetEntityType.IsMappedToJson();

    /// <summary>The register names a member by the type that an activity processes, which may be a base type or an interface of the entity.</summary>
    private static IEnumerable<ItemUse> UsesOf(IPropertyBase[] path, ITypeBase entity, ILookup<string, ItemUse> uses)
    {
        var property = path[^1];
        var holder = path.Length == 1 ? entity.ClrType : property.DeclaringType.ClrType;
        return Names(holder).SelectMany(n => uses[$"{n}.{property.Name}"]).Concat(
            // An owned value that is tagged as a whole: [PersonalData] public Address Address.
            path.Length == 1 ? [] : path.SkipLast(1).SelectMany(p => Names(p == path[0] ? entity.ClrType : p.DeclaringType.ClrType).SelectMany(n => uses[$"{n}.{p.Name}"]))).Distinct();
    }

    internal static IEnumerable<string> Names(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType) yield return NameOf(current);
        foreach (var implemented in type.GetInterfaces()) yield return NameOf(implemented);
    }

    internal static string NameOf(Type type) => (type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name;

    internal static string HolderOf(string member) => member[..member.LastIndexOf('.')];

    /// <summary>In an order in which rows can be deleted; circles stand as the model has them.</summary>
    private static List<IEntityType> ChildrenFirst(IReadOnlyList<IEntityType> entities)
    {
        var ordered = new List<IEntityType>();
        var seen = new HashSet<IEntityType>();
        foreach (var entity in entities) Visit(entity);
        return ordered;

        void Visit(IEntityType entity)
        {
            if (!seen.Add(entity)) return;
            foreach (var child in entity.GetReferencingForeignKeys().Where(k => !k.IsOwnership && !IsLetGoOf(k)).Select(k => k.DeclaringEntityType).SelectMany(d => d.GetDerivedTypesInclusive()).Where(entities.Contains)) Visit(child);
            ordered.Add(entity);
        }

        // Of a circle, what may be empty comes last: rows let go of what goes before them.
        static bool IsLetGoOf(IForeignKey key) => key.MayBeEmptied() && ForeignKeys.Leads(key.PrincipalEntityType, key.DeclaringEntityType);
    }
}
