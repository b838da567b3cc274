using GdprKit.Declarations.Fragments;
using GdprKit.Declarations.Translations;

namespace GdprKit.Declarations.Resolution;

/// <summary>The declarations of a host and its parts, read from their fragments.</summary>
internal sealed class FragmentSource : DeclarationSource
{
    private readonly Dictionary<string, Fragment> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeReference, DeclaredType> _types = [];

    public FragmentSource(Fragment host, IEnumerable<Fragment> parts)
    {
        Host = host.Assembly;
        Add(host);
        foreach (var part in parts.OrderBy(p => p.Assembly, StringComparer.Ordinal))
        {
            if (!_fragments.ContainsKey(part.Assembly)) Add(part);
        }

        Assemblies = [host.Assembly, .. _fragments.Keys.Where(a => a != host.Assembly).OrderBy(a => a, StringComparer.Ordinal)];
    }

    public override string Host { get; }

    public override IReadOnlyList<string> Assemblies { get; }

    public IEnumerable<DeclaredType> Types => Assemblies.SelectMany(a => _fragments[a].Types);

    /// <summary>What the fragments say in other languages, by language; the host's word comes first.</summary>
    public IEnumerable<Translation> Translations => Translation.Merge(Assemblies.SelectMany(a => _fragments[a].Translations));

    public override IReadOnlyList<Declaration> OfAssembly(string assembly) =>
        _fragments.TryGetValue(assembly, out var fragment) ? fragment.Declarations : [];

    public override DeclaredType? Find(TypeReference reference) => _types.TryGetValue(reference, out var type) ? type : null;

    private void Add(Fragment fragment)
    {
        _fragments[fragment.Assembly] = fragment;
        fragment.AddTypesTo(_types);
    }
}
