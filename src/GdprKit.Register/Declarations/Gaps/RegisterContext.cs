using GdprKit.Declarations.Resolution;
using GdprKit.Declarations.Translations;

namespace GdprKit.Declarations.Gaps;

/// <summary>A whole register that rules judge.</summary>
/// <param name="source">All declarations.</param>
/// <param name="types">Every type that declares something.</param>
/// <param name="activities">Every activity, resolved.</param>
/// <param name="translations">The declared texts in other languages.</param>
internal sealed class RegisterContext(DeclarationSource source, IReadOnlyList<DeclaredType> types, IReadOnlyList<ResolvedActivity> activities, IReadOnlyList<Translation> translations)
{
    private IReadOnlyDictionary<Declaration, Scoped>? _places;

    public DeclarationSource Source { get; } = source;

    public IReadOnlyList<DeclaredType> Types { get; } = types;

    public IReadOnlyList<ActivityContext> Activities { get; } = [.. activities.Select(a => new ActivityContext(a, source))];

    public IReadOnlyList<Translation> Translations { get; } = translations;

    /// <summary>What stands on assemblies, the host's first.</summary>
    public IReadOnlyList<Scoped> OnAssemblies { get; } = [.. source.Assemblies.SelectMany(source.ScopedOf)];

    /// <summary>What stands on types and their members.</summary>
    public IReadOnlyList<Scoped> OnTypes => field ??= [.. Types.SelectMany(GapFinder.DeclarationsOf)];

    /// <summary>Every declaration there is: those on assemblies, then those of types and their members.</summary>
    public IEnumerable<Scoped> Declarations => OnAssemblies.Concat(OnTypes);

    /// <summary>Where a declaration stands that items of data or activities refer to.</summary>
    public Scoped? PlaceOf(Declaration declaration)
    {
        _places ??= FindPlaces();
        return _places.TryGetValue(declaration, out var place) ? place : null;
    }

    /// <summary>Where a host is told of what only the whole lacks; <see langword="null"/> in an app that is none.</summary>
    public Scoped? Controller => Source.Controller;

    public string ControllerSubject => $"The controller '{Controller?.Declaration.Text("name")}'";

    /// <summary>Where the app declares its notice.</summary>
    public Scoped? Notice => Source.ScopedOf(Source.Host).FirstOrDefault(s => s.Declaration.Kind == Kinds.PrivacyNotice) ?? Controller;

    private Dictionary<Declaration, Scoped> FindPlaces()
    {
        var places = new Dictionary<Declaration, Scoped>();
        foreach (var place in Declarations)
        {
            if (!places.ContainsKey(place.Declaration)) places.Add(place.Declaration, place);
        }

        return places;
    }
}
