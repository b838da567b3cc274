using System.Collections.Concurrent;

namespace GdprKit.Declarations.Resolution;

/// <summary>Where declarations come from: fragments, or in the compiler the symbols of the compilation and the fragments of its references.</summary>
internal abstract class DeclarationSource
{
    private readonly ConcurrentDictionary<TypeReference, IReadOnlyList<DataMember>> _members = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<Scoped>> _onAssemblies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Scoped>> _around = new(StringComparer.Ordinal);
    private Dictionary<TypeReference, List<Scoped>>? _tagsFromOutside;

    /// <summary>The assembly of the app: its assembly-level declarations are the farthest scope of every activity.</summary>
    public abstract string Host { get; }

    /// <summary>Every assembly with declarations, the host first.</summary>
    public abstract IReadOnlyList<string> Assemblies { get; }

    public abstract IReadOnlyList<Declaration> OfAssembly(string assembly);

    public abstract DeclaredType? Find(TypeReference reference);

    /// <summary>What stands on an assembly.</summary>
    public IReadOnlyList<Scoped> ScopedOf(string assembly) => _onAssemblies.GetOrAdd(assembly, a =>
        [.. OfAssembly(a).Select(d => new Scoped(d, a == Host ? ScopeKind.App : ScopeKind.Assembly, a))]);

    /// <summary>What stands on an assembly and on the app's.</summary>
    public IReadOnlyList<Scoped> Around(string assembly) => _around.GetOrAdd(assembly, a => a == Host ? ScopedOf(Host) : [.. ScopedOf(a), .. ScopedOf(Host)]);

    /// <summary>The tagged members of a type.</summary>
    public IReadOnlyList<DataMember> MembersOf(TypeReference type) => _members.GetOrAdd(type, t => DataMembers.Of(t, this));

    /// <summary>The controller of the app; <see langword="null"/>: the app names none, or is no host.</summary>
    public Scoped? Controller => ScopedOf(Host).FirstOrDefault(s => s.Declaration.Kind == Kinds.DataController);

    /// <summary>The country of the controller, in ISO 3166-1 alpha-2.</summary>
    public string? Country => Controller?.Declaration.Text("country");

    /// <summary>Tags that an assembly gives to a type that cannot be edited.</summary>
    public IReadOnlyList<Scoped> TagsFromOutside(TypeReference type)
    {
        _tagsFromOutside ??= FindTagsFromOutside();
        return _tagsFromOutside.TryGetValue(type, out var tags) ? tags : [];
    }

    /// <summary>Every type that is only known through tags from outside.</summary>
    public IReadOnlyCollection<TypeReference> TypesTaggedFromOutside => (_tagsFromOutside ??= FindTagsFromOutside()).Keys;

    private Dictionary<TypeReference, List<Scoped>> FindTagsFromOutside()
    {
        var tags = new Dictionary<TypeReference, List<Scoped>>();
        foreach (var assembly in Assemblies)
        {
            foreach (var declaration in OfAssembly(assembly).Where(d => d.Kind == Kinds.PersonalData && d.Text("type") is not null))
            {
                var type = TypeReference.Parse(declaration.Text("type")!, assembly);
                if (!tags.TryGetValue(type, out var list)) tags.Add(type, list = []);
                list.Add(new Scoped(declaration, ScopeKind.Member, assembly, type.Name, declaration.Text("member")));
            }
        }

        return tags;
    }
}
