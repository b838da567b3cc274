using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>
/// Finds members that look like personal data. Weighs the words of the member, its type, what the containing type and its bases are
/// named after, and its siblings: <c>Customer.Name</c> is a person's, <c>Product.Name</c> is not.
/// </summary>
internal sealed class PersonalDataDetector(Lexicon lexicon)
{
    private const int High = 3;
    private const int Medium = 2;

    /// <summary>Bases farther away than this add nothing that the nearer ones do not say.</summary>
    private const int MaxBases = 8;

    public static PersonalDataDetector Default { get; } = new(Lexicon.Default);

    /// <summary>What the type's own members look like, in their order. Nearly always nothing, and then nothing is allocated.</summary>
    public IReadOnlyList<Finding> Detect(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || type.IsStatic || type.IsImplicitlyDeclared) return [];

        List<(ISymbol Member, TermMatch Match)>? candidates = null;
        var members = type.GetMembers();
        foreach (var member in members)
        {
            if (IsCandidate(member) && Match(member) is { } match) (candidates ??= []).Add((member, match));
        }

        if (candidates is null || TypeClassifier.Classify(lexicon, type) is var named && named == Topic.Program) return [];

        var topic = ContextOf(type).Refine(named);
        if (topic == Topic.Program) return [];

        List<Finding>? findings = null;
        foreach (var (member, match) in candidates)
        {
            if (Judge(member, match, topic) is { } finding) (findings ??= []).Add(finding);
        }

        return findings ?? (IReadOnlyList<Finding>)[];
    }

    private Finding? Judge(ISymbol member, TermMatch match, Topic topic)
    {
        var term = match.Term;
        var score = match.Weight + Strength(term.Strength) + Context(match, topic);
        // Fields that nobody else sees are mostly state of the program, if the type is not about people.
        if (member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } && topic is not (Topic.Person or Topic.SomebodyInPassing)) score--;

        var confidence = score >= High ? Confidence.High : score == Medium ? Confidence.Medium : score > 0 ? Confidence.Low : Confidence.None;
        if (confidence == Confidence.None) return null;

        var reason = match.HasPerson || term.Strength >= TermStrength.Usual ? term.Label
            : topic == Topic.Address ? $"{term.Label}, in an address"
            : $"{term.Label}, in a type about people";
        return new Finding(member, term, confidence, reason);
    }

    private static int Strength(TermStrength strength) => strength switch
    {
        TermStrength.Certain => 4,
        TermStrength.Usual => 3,
        _ => 1,
    };

    private static int Context(TermMatch match, Topic topic)
    {
        var weak = match.Term.Strength < TermStrength.Usual;
        return topic switch
        {
            Topic.Person => 2,
            _ when match.HasPerson && weak => 2,
            Topic.SomebodyInPassing => match.Term.Strength == TermStrength.Generic ? -1 : 2,
            Topic.Address => match.Term.Strength == TermStrength.Postal ? 2 : 0,
            // A person named in passing owns it, whatever the type is about: Store.ManagerEmail.
            Topic.Other => match.HasPerson ? 0 : -1,
            _ => 0,
        };
    }

    private static bool IsCandidate(ISymbol member) => !member.IsStatic && !member.IsImplicitlyDeclared && member switch
    {
        IPropertySymbol property => !property.IsIndexer && property.ExplicitInterfaceImplementations.IsEmpty,
        IFieldSymbol field => field.AssociatedSymbol is null && !HasProperty(field),
        _ => false,
    };

    /// <summary>A field that a property of the same name shows is told of there.</summary>
    private static bool HasProperty(IFieldSymbol field)
    {
        var name = field.Name.TrimStart('_');
        if (name.Length == 0 || name == field.Name && !char.IsLower(name[0])) return false;
        return !field.ContainingType.GetMembers(char.ToUpperInvariant(name[0]) + name.Substring(1)).IsEmpty;
    }

    private TermMatch? Match(ISymbol member)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<int> ends = stackalloc int[NameTokenizer.MaxLength];
        Span<int> starts = stackalloc int[NameTokenizer.MaxLength];
        if (TermMatcher.Match(lexicon, NameTokenizer.Tokenize(member.Name, folded, ends, starts)) is not { } match) return null;

        var type = (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type;
        return (ValueShape.Of(type) & match.Term.Shapes) != 0 ? match : null;
    }

    private MemberContext ContextOf(INamedTypeSymbol type)
    {
        var context = new MemberContext();
        var depth = 0;
        for (var current = type; current is { SpecialType: SpecialType.None } && depth < MaxBases; current = current.BaseType, depth++)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol) || !IsCandidate(member)) continue;
                if (Match(member) is { } match) context.Add(match);
                AddRoles(context, member.Name);
            }
        }

        return context;
    }

    private void AddRoles(MemberContext context, string member)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<int> ends = stackalloc int[NameTokenizer.MaxLength];
        Span<int> starts = stackalloc int[NameTokenizer.MaxLength];
        var name = NameTokenizer.Tokenize(member, folded, ends, starts);
        var roles = lexicon.Find(name.Glued(0, name.Count))?.Roles ?? WordRoles.None;
        context.HasEndpoint |= (roles & WordRoles.Endpoint) != 0;
        context.IsCorporate |= (roles & WordRoles.Corporate) != 0;
    }
}
