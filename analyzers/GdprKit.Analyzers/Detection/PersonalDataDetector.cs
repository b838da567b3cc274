using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Types;
using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>
/// Finds members that look like personal data. Weighs the words of the member, its type, what the containing type and its bases are
/// named after, and its siblings: <c>Customer.Name</c> is a person's, <c>Product.Name</c> is not.
/// </summary>
internal sealed class PersonalDataDetector(Lexicon lexicon)
{
    /// <summary>Bases farther away than this add nothing that the nearer ones do not say.</summary>
    private const int MaxBases = 8;

    public static PersonalDataDetector Default { get; } = new(Lexicon.Default);

    /// <summary>What the type's own members look like, in their order. Nearly always nothing, and then nothing is allocated.</summary>
    public IReadOnlyList<Finding> Detect(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || type.IsStatic || type.IsImplicitlyDeclared) return [];

        List<(ISymbol Member, TermMatch Match)>? candidates = null;
        foreach (var member in type.GetMembers())
        {
            if (MemberReader.IsCandidate(member) && MemberReader.Read(lexicon, member) is { } match) (candidates ??= []).Add((member, match));
        }

        if (candidates is null || SubjectReader.Read(lexicon, type) is var named && named.Topic == Topic.Program) return [];

        var siblings = SiblingsOf(type);
        var subject = siblings.Refine(named);
        List<Finding>? findings = null;
        foreach (var (member, match) in candidates)
        {
            if (Judge(type, member, match, subject, siblings) is { } finding) (findings ??= []).Add(finding);
        }

        return findings ?? (IReadOnlyList<Finding>)[];
    }

    private static Finding? Judge(INamedTypeSymbol type, ISymbol member, TermMatch match, Subject subject, Siblings siblings)
    {
        if (match.IsKey && type.Name.StartsWith(member.Name.Substring(0, match.To), StringComparison.OrdinalIgnoreCase)) return null; // Its own key: Ethnicity.EthnicityId.

        if (Scoring.Judge(match, subject, siblings) is not var (what, score)) return null;
        // Fields that nobody else sees are mostly state of the program, if the type is not about people.
        if (member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } && subject.Topic is not (Topic.Person or Topic.SomebodyInPassing)) score--;

        var confidence = Scoring.Confidence(score);
        return confidence == Confidence.None ? null : new Finding(member, what.Category, confidence, Explanation.Of(member, match, what, subject, siblings));
    }

    private Siblings SiblingsOf(INamedTypeSymbol type)
    {
        var siblings = new Siblings();
        var depth = 0;
        for (var current = type; current is { SpecialType: SpecialType.None } && depth < MaxBases; current = current.BaseType, depth++)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol) || !MemberReader.IsCandidate(member)) continue;
                if (MemberReader.Read(lexicon, member) is { } match) siblings.Add(match);
                siblings.Add(RolesOf(member.Name));
            }
        }

        return siblings;
    }

    /// <summary>The roles of a whole name.</summary>
    private WordRoles RolesOf(string member)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<int> ends = stackalloc int[NameTokenizer.MaxLength];
        Span<int> starts = stackalloc int[NameTokenizer.MaxLength];
        var name = NameTokenizer.Tokenize(member, folded, ends, starts);
        return lexicon.Find(name.Glued(0, name.Count))?.Roles ?? WordRoles.None;
    }
}
