using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps;

/// <summary>Finds what declarations lack or contradict, by every rule of the catalogue.</summary>
internal static class GapFinder
{
    private static readonly ILookup<string, Rule> ByKind = RuleCatalogue.All.SelectMany(r => r.Kinds.Select(k => (Kind: k, Rule: r))).ToLookup(p => p.Kind, p => p.Rule, StringComparer.Ordinal);

    /// <summary>What is wrong with the declarations of a type and its members, each by itself.</summary>
    public static IEnumerable<GapFinding> OfType(DeclaredType type, DeclarationSource source) =>
        type.Members.Select(m => m.Declarations).Prepend(type.Declarations).Zip(PlacesOf(type), (beside, places) => OfPlaces(places, beside, source)).SelectMany(f => f);

    /// <summary>What is wrong with the declarations of an assembly, each by itself.</summary>
    public static IEnumerable<GapFinding> OfAssembly(string assembly, DeclarationSource source) =>
        OfPlaces(source.ScopedOf(assembly), source.OfAssembly(assembly), source);

    /// <summary>What an activity lacks.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="source">All declarations.</param>
    /// <param name="isApp">Whether nothing farther can answer.</param>
    public static IEnumerable<GapFinding> OfActivity(ResolvedActivity activity, DeclarationSource source, bool isApp = true)
    {
        var context = new ActivityContext(activity, source);
        return RuleCatalogue.All.Where(r => (isApp || !r.MayBeAnsweredByApp) && (!activity.IsProcessors || r.HoldsForProcessors)).SelectMany(r => r.Find(context));
    }

    /// <summary>What only the whole register shows.</summary>
    public static IEnumerable<GapFinding> OfRegister(RegisterContext register) => RuleCatalogue.All.SelectMany(r => r.Find(register));

    /// <summary>All of it.</summary>
    public static IEnumerable<GapFinding> Of(RegisterContext register) =>
        register.Types.SelectMany(t => OfType(t, register.Source))
            .Concat(register.Source.Assemblies.SelectMany(a => OfAssembly(a, register.Source)))
            .Concat(register.Activities.SelectMany(a => OfActivity(a.Activity, register.Source)))
            .Concat(OfRegister(register));

    /// <summary>Every declaration of a type and its members.</summary>
    public static IEnumerable<Scoped> DeclarationsOf(DeclaredType type) => PlacesOf(type).SelectMany(p => p);

    /// <summary>The declarations of a type, then those of each member.</summary>
    private static IEnumerable<IEnumerable<Scoped>> PlacesOf(DeclaredType type) =>
        type.Members.Select(m => m.Declarations.Select(d => new Scoped(d, ScopeKind.Member, type.Assembly, type.Name, m.Name)))
            .Prepend(type.Declarations.Select(d => new Scoped(d, type.IsActivity ? ScopeKind.Activity : ScopeKind.Type, type.Assembly, type.Name)));

    private static IEnumerable<GapFinding> OfPlaces(IEnumerable<Scoped> places, IReadOnlyList<Declaration> beside, DeclarationSource source) =>
        from place in places
        from rule in ByKind[place.Declaration.Kind]
        from fault in rule.Faults(new(place, beside, source))
        select new GapFinding(rule, place, $"[{place.Declaration.Kind}] on {GapFinding.Name(place)}", fault);
}
