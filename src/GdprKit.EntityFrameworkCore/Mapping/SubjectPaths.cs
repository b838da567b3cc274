using System.Reflection;
using GdprKit.Declarations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>Finds about whom the rows of each entity type are: what its class declares, or else where its foreign keys lead.</summary>
internal sealed class SubjectPaths
{
    private readonly Dictionary<IEntityType, IReadOnlyList<SubjectPath>> _paths = [];
    private readonly Dictionary<IEntityType, IReadOnlyList<IForeignKey>> _ambiguous = [];
    private readonly Dictionary<IEntityType, IReadOnlyList<SubjectPath>> _ways = [];

    public IReadOnlyList<SubjectPath> Of(IEntityType entity)
    {
        if (_paths.TryGetValue(entity, out var known)) return known;

        _paths[entity] = []; // Foreign keys may lead in a circle.
        return _paths[entity] = Declared(entity) is { Count: > 0 } declared ? declared : Followed(entity);
    }

    public IReadOnlyList<IForeignKey> AmbiguousOf(IEntityType entity) => _ambiguous.GetValueOrDefault(entity, []);

    /// <summary>The ways to all those about whom rows may be, also where nothing says which.</summary>
    public IReadOnlyList<SubjectPath> WaysOf(IEntityType entity)
    {
        if (_ways.TryGetValue(entity, out var known)) return known;

        var sure = Of(entity);
        _ways[entity] = sure;
        // What leads to such a row leads to people in as many ways.
        var more = FollowedKeys(entity).Where(k => AmbiguousOf(entity).Contains(k) || sure.Count == 0).SelectMany(k => Through(k, WaysOf(k.PrincipalEntityType)));
        return _ways[entity] = [.. sure, .. more];
    }

    private List<SubjectPath> Declared(IEntityType entity)
    {
        var paths = new List<SubjectPath>();
        foreach (var attribute in AttributesOf(entity.ClrType))
        {
            if (attribute.Subject is { } other)
            {
                paths.AddRange(Linked(entity, attribute, other));
            }
            else if (attribute.Identifier is { } name && entity.FindProperty(name) is { } key)
            {
                paths.Add(Root(attribute, key));
            }
            else if (attribute.Identifier is null && entity.FindPrimaryKey() is { Properties: [var single] } && !FollowedKeys(entity).Any())
            {
                paths.Add(Root(attribute, single));
            }
        }

        return paths;
    }

    /// <summary><c>[DataSubject(typeof(Customer), Identifier = nameof(CustomerId))]</c>: the foreign key that is named, or the only one that leads there.</summary>
    private IEnumerable<SubjectPath> Linked(IEntityType entity, DataSubjectAttribute attribute, Type other)
    {
        var keys = entity.GetForeignKeys().Where(k => other.IsAssignableFrom(k.PrincipalEntityType.ClrType)).ToArray();
        if (attribute.Identifier is { } name)
        {
            keys = [.. keys.Where(k => k.Properties.Any(p => p.Name == name) || k.DependentToPrincipal?.Name == name)];
            // Without a foreign key in the model, the column holds the identifier itself.
            if (keys.Length == 0 && entity.FindProperty(name) is { } column && AttributesOf(other).FirstOrDefault(a => a.Subject is null) is { } root) return [Root(root, column)];
        }

        if (keys.Length > 1) _ambiguous[entity] = keys;
        return keys is [var only] ? Through(only) : [];
    }

    private List<SubjectPath> Followed(IEntityType entity)
    {
        var reached = FollowedKeys(entity).SelectMany(k => Through(k).Select(p => (Key: k, Path: p))).ToLookup(p => p.Path.Subject, StringComparer.Ordinal);
        var paths = new List<SubjectPath>();
        foreach (var subject in reached)
        {
            // The shortest way; two of the same length may be two people.
            var shortest = subject.GroupBy(p => p.Path.Hops.Count).OrderBy(g => g.Key).First().ToArray();
            if (shortest.Length == 1) paths.Add(shortest[0].Path);
            else _ambiguous[entity] = [.. AmbiguousOf(entity), .. shortest.Select(p => p.Key)];
        }

        return paths;
    }

    private static IEnumerable<IForeignKey> FollowedKeys(IEntityType entity) => entity.GetForeignKeys().Where(k => !k.IsOwnership && k.PrincipalEntityType != entity);

    /// <summary>The ways on from the row to which a foreign key leads. Where that row is identified by what the foreign key holds, no further look is needed.</summary>
    private IEnumerable<SubjectPath> Through(IForeignKey key) => Through(key, Of(key.PrincipalEntityType));

    private static IEnumerable<SubjectPath> Through(IForeignKey key, IReadOnlyList<SubjectPath> ways)
    {
        foreach (var path in ways)
        {
            var position = path.Hops.Count == 0 ? key.PrincipalKey.Properties.ToList().IndexOf(path.Key) : -1;
            yield return position >= 0 ? path with { Key = key.Properties[position] } : path with { Hops = [key, .. path.Hops] };
        }
    }

    /// <summary>What the class says of the people, or else its nearest base class, or its interfaces.</summary>
    public static IEnumerable<DataSubjectAttribute> AttributesOf(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            if (current.GetCustomAttributes<DataSubjectAttribute>(inherit: false).ToArray() is { Length: > 0 } own) return own;
        }

        return type.GetInterfaces().SelectMany(i => i.GetCustomAttributes<DataSubjectAttribute>(inherit: false));
    }

    /// <summary>The people of whom attributes speak, by their identifiers in the register.</summary>
    public static IEnumerable<string> SubjectsOf(IEnumerable<DataSubjectAttribute> attributes) =>
        attributes.SelectMany(a => a.Subject is { } other ? SubjectsOf(AttributesOf(other).Where(o => o.Subject is null)) : [IdOf(a)]);

    private static SubjectPath Root(DataSubjectAttribute attribute, IProperty key) => new(IdOf(attribute), [], key) { FormerSubjects = attribute.FormerIds ?? [] };

    /// <summary>As the register calls them.</summary>
    private static string IdOf(DataSubjectAttribute attribute) => attribute.Id ?? StableId.FromName(attribute.Who ?? StableId.Title(attribute.Category.ToString()));
}
