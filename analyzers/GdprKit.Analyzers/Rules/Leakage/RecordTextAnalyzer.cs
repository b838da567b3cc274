using System.Collections.Immutable;
using GdprKit.Analyzers.Redaction;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Leakage;

/// <summary>GDPR7005: the text that the compiler writes for a record, or <c>[DebuggerDisplay]</c> for the debugger, shows tagged data wherever the object is printed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecordTextAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptor.Create(
        RuleIdentifiers.PersonalDataInRecordText, "Personal data in the text of an object",
        "'{0}' ({1}) is shown by {2} (GDPR Art. 5(1)(f)): {3}", DiagnosticSeverity.Info,
        "Whoever logs or interpolates a record prints all of its public members, and seldom thinks of it.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var flow = new DataFlow(context.Compilation);
        context.RegisterSymbolAction(s => AnalyzeRecord(s, flow), SymbolKind.NamedType);
        context.RegisterSyntaxNodeAction(a => AnalyzeDisplay(a, flow), SyntaxKind.Attribute);
    }

    private static void AnalyzeRecord(SymbolAnalysisContext context, DataFlow flow)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var isAsked = OwnAttributes.IsOn(type, "RedactPersonalDataAttribute");
        if (isAsked ? RecordTextGenerator.CanWrite(type) || RecordTextGenerator.HasWritten(type) : !type.IsRecord || !ShownMembers.IsWrittenByCompiler(type) || Clearance.IsNamed(type)) return;

        if (Heaviest(isAsked ? PrintedMembers.Of(type, m => IsShown(m, flow)).Members : type.GetMembers(), flow) is not var (member, answer)) return;
        context.ReportDiagnostic(isAsked
            ? Finding.Of(Rule, type.Locations[0], answer, member.Name, Words.Of(answer), $"'{type.Name}', whose text [RedactPersonalData] cannot write", "make it a partial record, in partial types, not local to a file and without a ToString or PrintMembers of its own")
            : Finding.Of(Rule, type.Locations[0], answer, member.Name, Words.Of(answer), $"the ToString that the compiler writes for '{type.Name}'", "make the record partial with [RedactPersonalData], or write PrintMembers or ToString without it"));
    }

    /// <summary>The tagged member that a text shows, and the first of the heaviest. What a record inherits is told at the record that declares it, or at one that asks for redaction.</summary>
    private static (ISymbol Member, Answer Answer)? Heaviest(IEnumerable<ISymbol> members, DataFlow flow)
    {
        (ISymbol Member, Answer Answer)? heaviest = null;
        foreach (var member in members)
        {
            if (!ShownMembers.IsPrinted(member) || !ShownMembers.HasText(TaggableMembers.TypeOf(member)) || AnswerOf(member, flow) is not { } answer) continue;
            if (heaviest is null || Finding.Weight(answer) > Finding.Weight(heaviest.Value.Answer)) heaviest = (member, answer);
        }

        return heaviest;
    }

    private static bool IsShown(ISymbol member, DataFlow flow) => AnswerOf(member, flow) is not null;

    /// <summary>The tags of a member that says something of a person; <see langword="null"/>: it does not, or is cleared.</summary>
    private static Answer? AnswerOf(ISymbol member, DataFlow flow) =>
        !Clearance.IsCleared(member) && flow.Tags.AnswerOf(member) is { IsPersonalData: true } answer && Clearance.Speaks(member, answer) ? answer : null;

    private static void AnalyzeDisplay(SyntaxNodeAnalysisContext context, DataFlow flow)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (AttributeOwner.SimpleName(attribute) is not ("DebuggerDisplay" or "DebuggerDisplayAttribute") || attribute.ArgumentList is not { Arguments.Count: > 0 } list) return;
        if (attribute.Parent?.Parent is not TypeDeclarationSyntax declaration || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type) return;

        var text = new DebuggerText(type, flow, context.CancellationToken);
        var shown = list.Arguments
            .Where(a => a.NameEquals is null or { Name.Identifier.ValueText: "Name" or "Type" })
            .Select(a => context.SemanticModel.GetConstantValue(a.Expression, context.CancellationToken).Value).OfType<string>()
            .SelectMany(text.In).OrderByDescending(s => Finding.Weight(s.Answer)).ToArray();
        if (shown.Length == 0) return;

        var (member, answer) = shown[0];
        context.ReportDiagnostic(Finding.Of(Rule, attribute.GetLocation(), answer, member.Name, Words.Of(answer), $"the DebuggerDisplay of '{type.Name}'", "show an id instead"));
    }
}
