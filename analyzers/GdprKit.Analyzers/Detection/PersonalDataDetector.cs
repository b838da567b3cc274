using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Types;
using GdprKit.Analyzers.Detection.Words;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>
/// Finds members that look like personal data. Weighs the words of the member, its type, what the containing type, its bases and its namespace
/// are named after, and its siblings: <c>Customer.Name</c> is a person's, <c>Product.Name</c> is not.
/// </summary>
internal sealed class PersonalDataDetector(Lexicon lexicon)
{
    /// <summary>Bases farther away than this add nothing that the nearer ones do not say.</summary>
    private const int MaxBases = 8;

    public static PersonalDataDetector Default { get; } = new(Lexicon.Default);

    /// <summary>Reused, since nearly every type has a member that looks like something and few a finding; empty but while a type is judged.</summary>
    [ThreadStatic]
    private static List<(ISymbol Member, TermMatch Match)>? _candidates;

    /// <summary>What the type's own members look like, in their order. Nearly always nothing, and then nothing is allocated.</summary>
    public IReadOnlyList<Finding> Detect(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || type.IsStatic || type.IsImplicitlyDeclared) return [];

        var named = SubjectReader.Read(lexicon, type);
        if (named.Topic == Topic.Program) return [];

        var candidates = _candidates ??= [];
        try
        {
            return Detect(type, named, candidates);
        }
        finally
        {
            candidates.Clear();
        }
    }

    private IReadOnlyList<Finding> Detect(INamedTypeSymbol type, Subject named, List<(ISymbol Member, TermMatch Match)> candidates)
    {
        var siblings = default(Siblings);
        foreach (var member in type.GetMembers())
        {
            if (Read(member, ref siblings) is { } match) candidates.Add((member, match));
        }

        if (candidates.Count == 0) return [];

        var depth = 1;
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None } && depth < MaxBases; current = current.BaseType, depth++)
        {
            foreach (var member in current.GetMembers()) Read(member, ref siblings);
        }

        var subject = siblings.Refine(named);
        List<Finding>? findings = null;
        foreach (var (member, match) in candidates)
        {
            if (Judge(type, member, match, subject, siblings) is { } finding) (findings ??= []).Add(finding);
        }

        return findings ?? (IReadOnlyList<Finding>)[];
    }

    private TermMatch? Read(ISymbol member, ref Siblings siblings)
    {
        if (member is not (IPropertySymbol or IFieldSymbol) || !MemberReader.IsCandidate(member)) return null;

        var match = MemberReader.Read(lexicon, member, out var roles);
        siblings.Add(roles);
        // A field that a property shows is told of there.
        if (match is null || member is IFieldSymbol && TaggableMembers.PropertyOf(member) is not null) return null;

        siblings.Add(match.Value);
        return match;
    }

    private static Finding? Judge(INamedTypeSymbol type, ISymbol member, TermMatch match, Subject subject, Siblings siblings)
    {
        if (match.IsKey && type.Name.StartsWith(member.Name.Substring(0, match.To), StringComparison.OrdinalIgnoreCase)) return null; // Its own key: Ethnicity.EthnicityId.

        if (Scoring.Judge(match, subject, siblings) is not var (what, score)) return null;
        // Fields that nobody else sees are mostly state of the program, if the type is not about people.
        if (member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } && subject.Topic is not (Topic.Person or Topic.SomebodyInPassing)) score--;

        var confidence = Scoring.Confidence(score);
        return confidence == Confidence.None ? null : new Finding(member, what, confidence, match, subject, siblings);
    }
}
