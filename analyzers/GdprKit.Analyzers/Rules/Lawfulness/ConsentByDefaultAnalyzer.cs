using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Lawfulness;

/// <summary>GDPR2008: a flag of consent, or of a wish for marketing, that is true before anybody has said so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentByDefaultAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptor.Create(
        RuleIdentifiers.ConsentByDefault, "Consent on by default",
        "'{0}' is true before anybody has consented (GDPR Art. 4(11), Recital 32): let it be false until somebody sets it", DiagnosticSeverity.Warning,
        "A box that is ticked beforehand is no consent (C-673/17, Planet49), and neither is a value that the code sets.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(AnalyzeInitializer, OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer);
        context.RegisterOperationAction(AnalyzeConstructor, OperationKind.ConstructorBody);
        if (context.Compilation.GetTypeByMetadataName("Microsoft.EntityFrameworkCore.RelationalPropertyBuilderExtensions") is not null) context.RegisterOperationAction(AnalyzeDefault, OperationKind.Invocation);
    }

    private static void AnalyzeInitializer(OperationAnalysisContext context)
    {
        var value = ((ISymbolInitializerOperation)context.Operation).Value;
        if (!IsTrue(value)) return;

        var member = context.Operation switch
        {
            IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault(),
            IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
            IParameterInitializerOperation { Parameter: { ContainingSymbol.ContainingType: { IsRecord: true } record } parameter } =>
                TaggableMembers.PositionalParameters(record).Contains(parameter, SymbolEqualityComparer.Default) ? parameter : null,
            _ => (ISymbol?)null,
        };
        if (member is not null) Judge(member, member.ContainingType, value, context);
    }

    /// <summary>What the type's constructor sets, whatever happens; not what it copies, or sets under a condition.</summary>
    private static void AnalyzeConstructor(OperationAnalysisContext context)
    {
        var constructor = (IConstructorBodyOperation)context.Operation;
        if (context.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } || (constructor.BlockBody ?? constructor.ExpressionBody) is not { } body) return;

        foreach (var statement in body.Operations)
        {
            if (statement is not IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } || !IsTrue(assignment.Value)) continue;
            if (assignment.Target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } target) Judge(target.Member, type, assignment.Value, context);
        }
    }

    /// <summary>What Entity Framework Core writes into a row that says nothing: <c>Property(u => u.Newsletter).HasDefaultValue(true)</c>.</summary>
    private static void AnalyzeDefault(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != "HasDefaultValue" || !IsOfEntityFramework(call.TargetMethod)) return;
        if (call.Arguments.Select(a => a.Value).FirstOrDefault(IsTrue) is not { } value || MappedProperty.Of(call) is not { } member) return;

        Judge(member, member.ContainingType, value, context);
    }

    private static void Judge(ISymbol member, INamedTypeSymbol? type, IOperation value, OperationAnalysisContext context)
    {
        if (type is null || !IsBool((member as IParameterSymbol)?.Type ?? TaggableMembers.TypeOf(member)) || !ConsentWords.IsConsent(member.Name) || !Declares(type) || IsDenied(member, type)) return;

        context.ReportDiagnostic(Diagnostic.Create(Rule, value.Syntax.GetLocation(), member.Name));
    }

    /// <summary>Whether the type, or one that it inherits from, is said to be about people. No rule of law speaks of code that declares nothing.</summary>
    private static bool Declares(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Wears(current, Kinds.DataSubject) || Wears(current, Kinds.ProcessingActivity)) return true;
            if (TaggableMembers.Of(current).Any(m => m.Attributed.Any(a => a.GetAttributes().Any(t => AttributeReader.KindOnMember(t) == Kinds.PersonalData)))) return true;
        }

        return false;
    }

    private static bool IsDenied(ISymbol member, INamedTypeSymbol type) => Wears(type, Kinds.NotPersonalData) || TaggableMembers.Attributed(member).Any(a => Wears(a, Kinds.NotPersonalData));

    private static bool Wears(ISymbol symbol, string kind) => symbol.GetAttributes().Any(a => AttributeReader.KindOf(a) == kind);

    private static bool IsOfEntityFramework(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) ?? false;

    private static bool IsTrue(IOperation value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value.ConstantValue is { HasValue: true, Value: true };
    }

    private static bool IsBool(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0].SpecialType == SpecialType.System_Boolean
            : type?.SpecialType == SpecialType.System_Boolean;
}
