using System.Collections.Concurrent;
using System.Collections.Immutable;
using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>GDPR1001: a property or field whose name and type say, with high confidence, that it holds personal data, and nobody has decided.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntaggedPersonalDataAnalyzer : GdprKitAnalyzer
{
    /// <summary>The diagnostic's property that holds the name of the proposed <c>DataCategory</c>.</summary>
    internal const string CategoryProperty = "Category";

    private static readonly DiagnosticDescriptor Rule = Descriptor.Create(
        RuleIdentifiers.UntaggedPersonalData, "Inventory", "Member looks like personal data but is untagged",
        "'{0}.{1}' looks like personal data ({2}): tag it [PersonalData(DataCategory.{3})], or say why it is none: [NotPersonalData(\"…\")]",
        DiagnosticSeverity.Warning,
        "The register lists the categories of personal data that are processed (GDPR Art. 30(1)(c)); data that is not tagged is missing from it.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var asked = new Lazy<bool>(() =>
            BuildProperties.ReferencesGdprKit(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions) || ProjectUse.Of(context.Compilation, context.CancellationToken));
        var detector = new PersonalDataDetector(Lexicon.Default);
        var names = new ConcurrentDictionary<string, MemberMeaning?>(StringComparer.Ordinal);
        var tags = new PersonalDataTags(context.Compilation);
        context.RegisterSymbolAction(symbol => Analyze(symbol, detector, name => names.GetOrAdd(name, detector.OfMember), tags, asked), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, PersonalDataDetector detector, Func<string, MemberMeaning?> meaningOf, PersonalDataTags tags, Lazy<bool> asked)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || type.IsStatic || type.IsImplicitlyDeclared) return;

        List<(ISymbol Symbol, MemberMeaning Meaning)>? suspects = null;
        foreach (var member in type.GetMembers())
        {
            if (member.Kind is not (SymbolKind.Property or SymbolKind.Field) || meaningOf(member.Name) is not { } meaning || !HoldableMembers.Holds(member)) continue;
            (suspects ??= []).Add((member, meaning));
        }

        if (suspects is null || !asked.Value || HoldableMembers.IsOfCode(type) || PersonalDataTags.IsDenied(type)) return;

        var about = AboutOf(type, detector);
        var personBeside = suspects.Any(s => PersonalDataDetector.TellsOfPerson(s.Meaning));
        var attributed = TaggableMembers.Of(type).ToDictionary(m => m.Member, m => m.Attributed, SymbolEqualityComparer.Default);
        foreach (var (member, meaning) in suspects)
        {
            if (!PersonalDataDetector.IsPersonal(meaning, MemberValue.KindOf(TaggableMembers.TypeOf(member)!), about, personBeside)) continue;
            if (tags.IsDecided(member, attributed.TryGetValue(member, out var symbols) ? symbols : [member])) continue;
            // Told once, at the base; this assembly's own.
            if (PersonalDataTags.Bases(member).Any(b => SymbolEqualityComparer.Default.Equals(b.ContainingAssembly, context.Compilation.Assembly))) continue;

            context.ReportDiagnostic(Diagnostic.Create(
                Rule, member.Locations[0], ImmutableDictionary<string, string?>.Empty.Add(CategoryProperty, meaning.Term.Category),
                type.Name, member.Name, meaning.Term.Label, meaning.Term.Category));
        }
    }

    /// <summary>What a type describes, by its name, its base types, or, where its name says nothing of its own (<c>Edit.Command</c>), the type around it.</summary>
    private static TypeMeaning AboutOf(INamedTypeSymbol type, PersonalDataDetector detector)
    {
        if (detector.OfType(type.Name) is var own and not TypeMeaning.Unknown) return own;
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            // A base type of code, such as a resource, says nothing of what the derived one holds.
            if (detector.OfType(current.Name) is var inherited and (TypeMeaning.Person or TypeMeaning.Organisation)) return inherited;
        }

        return type.ContainingType is { } outer && detector.OfType(outer.Name) is TypeMeaning.Person ? TypeMeaning.Person : TypeMeaning.Unknown;
    }
}
