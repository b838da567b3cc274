using System.Collections.Immutable;
using GdprKit.Analyzers.Rules.Endpoints.Defaults;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Rules.Lawfulness;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Endpoints;

/// <summary>GDPR7013: data that people need not provide is asked for, or a flag shows their data to others before they have said so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionalDataAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptor.Create(
        RuleIdentifiers.OptionalDataByDefault, "Optional data required or shared by default",
        "'{0}' {1} (GDPR Art. {2}): {3}", DiagnosticSeverity.Info,
        "What is voluntary may be left out, and what others see of a person is theirs to open.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var (tags, voluntary, bound) = (TagReader.Of(context.Compilation), new VoluntaryData(context.Compilation), new BoundTypes(context.Compilation));
        context.RegisterSymbolAction(
            symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return;
                JudgeFlags(symbol, type, tags);
                if (WrittenAttributes.MayBeOn(type)) JudgeData(symbol, type, tags, voluntary, bound);
            },
            SymbolKind.NamedType);
    }

    private static void JudgeData(SymbolAnalysisContext context, INamedTypeSymbol type, TagReader tags, VoluntaryData voluntary, BoundTypes bound)
    {
        foreach (var (member, attributed) in TaggableMembers.Of(type))
        {
            if (member.IsStatic || tags.AnswerOf(member) is not { IsPersonalData: true } answer || !voluntary.Holds(member, answer) || Demand(member, attributed, bound, context.CancellationToken) is not { } demand) continue;
            context.ReportDiagnostic(Diagnostic.Create(Rule, demand.Location, member.Name, $"is voluntary, and {demand.By} asks for it", "13(2)(e), 25(2)", "let it be left out, or say why it is needed in Provision"));
        }
    }

    /// <summary>What asks for a member: an attribute, the modifier, or a type without null where ASP.NET Core reads it so.</summary>
    private static (Location Location, string By)? Demand(ISymbol member, IReadOnlyList<ISymbol> attributed, BoundTypes bound, CancellationToken cancellationToken)
    {
        foreach (var attribute in attributed.SelectMany(a => a.GetAttributes()))
        {
            if (attribute.AttributeClass?.Name is "RequiredAttribute" or "BindRequiredAttribute" or "JsonRequiredAttribute" && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is { } syntax)
            {
                return (syntax.GetLocation(), $"[{attribute.AttributeClass.Name.Substring(0, attribute.AttributeClass.Name.Length - "Attribute".Length)}]");
            }
        }

        if (TaggableMembers.TypeOf(member) is not { } type || type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || member.Locations.IsEmpty) return null;
        if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) return (member.Locations[0], "the modifier required");
        if (member is not IPropertySymbol { SetMethod: not null } || !type.IsReferenceType || type.NullableAnnotation != NullableAnnotation.NotAnnotated || HasInitializer(member, cancellationToken) || !bound.Contain(member.ContainingType)) return null;
        return (member.Locations[0], "ASP.NET Core, as its type is not nullable,");
    }

    private static bool HasInitializer(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) is PropertyDeclarationSyntax { Initializer: not null } or ParameterSyntax { Default: not null });

    private static void JudgeFlags(SymbolAnalysisContext context, INamedTypeSymbol type, TagReader tags)
    {
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(context.CancellationToken) is not TypeDeclarationSyntax declaration) continue;
            foreach (var (name, value) in Defaults(declaration))
            {
                // Of consent and newsletters GDPR2008 speaks.
                if (!value.IsKind(SyntaxKind.TrueLiteralExpression) || !SharingWords.AreIn(name, isPerson: true, isScreen: false) || ConsentWords.IsConsent(name)) continue;
                if (type.GetMembers(name).FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol) is not { IsStatic: false } member || !IsBool(TaggableMembers.TypeOf(member)) || IsDenied(member)) continue;
                var isPerson = IsPerson(type);
                if (!SharingWords.AreIn(name, isPerson, !isPerson && SharingWords.IsScreen(type.Name)) || !IsAboutPeople(type, tags)) continue;
                context.ReportDiagnostic(Diagnostic.Create(Rule, value.GetLocation(), name, "is true before anybody has said so", "25(2)", "let it be false until the person sets it"));
            }
        }
    }

    /// <summary>The members with a value from the start; a record's are its parameters.</summary>
    private static IEnumerable<(string Name, ExpressionSyntax Value)> Defaults(TypeDeclarationSyntax type)
    {
        foreach (var member in type.Members)
        {
            if (member is PropertyDeclarationSyntax { Initializer.Value: { } value } property) yield return (property.Identifier.ValueText, value);
            if (member is not FieldDeclarationSyntax field || field.Modifiers.Any(SyntaxKind.ConstKeyword)) continue;
            foreach (var variable in field.Declaration.Variables)
            {
                if (variable.Initializer is { Value: { } initial }) yield return (variable.Identifier.ValueText, initial);
            }
        }

        if (type is not RecordDeclarationSyntax { ParameterList.Parameters: var parameters }) yield break;
        foreach (var parameter in parameters)
        {
            if (parameter.Default is { Value: { } value }) yield return (parameter.Identifier.ValueText, value);
        }
    }

    private static bool IsPerson(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Wears(current, Kinds.DataSubject)) return true;
        }

        return false;
    }

    /// <summary>Whether the type, or one that it inherits from, is a person or holds tagged data.</summary>
    private static bool IsAboutPeople(INamedTypeSymbol type, TagReader tags)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (TaggableMembers.Of(current).Any(m => tags.AnswerOf(m.Member) is { IsPersonalData: true })) return true;
        }

        return IsPerson(type);
    }

    private static bool IsDenied(ISymbol member) => Wears(member.ContainingType, Kinds.NotPersonalData) || TaggableMembers.Attributed(member).Any(a => Wears(a, Kinds.NotPersonalData)) || Data.ExposedData.IsPublished(member);

    private static bool Wears(ISymbol symbol, string kind) => symbol.GetAttributes().Any(a => AttributeReader.KindOf(a) == kind);

    private static bool IsBool(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type)?.SpecialType == SpecialType.System_Boolean;
}
