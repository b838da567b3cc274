using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps;

/// <summary>Finds what declarations lack or contradict, by every rule of the catalogue.</summary>
internal static class GapFinder
{
    // A rule of one sort is not asked for the others' findings: there are many activities, and more rules.
    private static readonly Rule[] OfActivities = [.. RuleCatalogue.All.Where(r => r is not (DeclarationRule or RegisterRule))];
    private static readonly Rule[] OfRegisters = [.. RuleCatalogue.All.Where(r => r is not (DeclarationRule or ActivityRule))];
    private static readonly ILookup<string, Rule> ByKind = RuleCatalogue.All.SelectMany(r => r.Kinds.Select(k => (Kind: k, Rule: r))).ToLookup(p => p.Kind, p => p.Rule, StringComparer.Ordinal);

    /// <summary>What is wrong with the declarations of a type and its members, each by itself.</summary>
    public static IEnumerable<GapFinding> OfType(DeclaredType type, DeclarationSource source) =>
        OfPlaces(OnType(type), type.Declarations, source).Concat(type.Members.SelectMany(m => OfPlaces(OnMember(type, m), m.Declarations, source)));

    /// <summary>What is wrong with the declarations of an assembly, each by itself.</summary>
    public static IEnumerable<GapFinding> OfAssembly(string assembly, DeclarationSource source) =>
        OfPlaces(source.ScopedOf(assembly), source.OfAssembly(assembly), source);

    /// <summary>What an activity lacks.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="source">All declarations.</param>
    /// <param name="isApp">Whether nothing farther can answer.</param>
    public static IEnumerable<GapFinding> OfActivity(ResolvedActivity activity, DeclarationSource source, bool isApp = true)
    {
        var (context, isProcessors) = (new ActivityContext(activity, source), activity.IsProcessors);
        return OfActivities.Where(r => (isApp || !r.MayBeAnsweredByApp) && (!isProcessors || r.HoldsForProcessors)).SelectMany(r => r.Find(context));
    }

    /// <summary>What only the whole register shows.</summary>
    public static IEnumerable<GapFinding> OfRegister(RegisterContext register) => OfRegisters.SelectMany(r => r.Find(register));

    /// <summary>All of it.</summary>
    public static IEnumerable<GapFinding> Of(RegisterContext register) =>
        register.Types.SelectMany(t => OfType(t, register.Source))
            .Concat(register.Source.Assemblies.SelectMany(a => OfAssembly(a, register.Source)))
            .Concat(register.Activities.SelectMany(a => OfActivity(a.Activity, register.Source)))
            .Concat(OfRegister(register));

    /// <summary>Every declaration of a type and its members.</summary>
    public static IEnumerable<Scoped> DeclarationsOf(DeclaredType type) => OnType(type).Concat(type.Members.SelectMany(m => OnMember(type, m)));

    private static IEnumerable<Scoped> OnType(DeclaredType type)
    {
        var scope = type.IsActivity ? ScopeKind.Activity : ScopeKind.Type;
        foreach (var declaration in type.Declarations) yield return new(declaration, scope, type.Assembly, type.Name);
    }

    private static IEnumerable<Scoped> OnMember(DeclaredType type, DeclaredMember member)
    {
        foreach (var declaration in member.Declarations) yield return new(declaration, ScopeKind.Member, type.Assembly, type.Name, member.Name);
    }

    private static IEnumerable<GapFinding> OfPlaces(IEnumerable<Scoped> places, IReadOnlyList<Declaration> beside, DeclarationSource source)
    {
        foreach (var place in places)
        {
            var context = new DeclarationContext(place, beside, source);
            foreach (var rule in ByKind[place.Declaration.Kind])
            {
                foreach (var fault in rule.Faults(context)) yield return new(rule, place, $"[{place.Declaration.Kind}] on {GapFinding.Name(place)}", fault);
            }
        }
    }
}
