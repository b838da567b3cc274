using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>
/// GDPR1013: personal data is copied to a member that nothing tags. Told at the copy, while one types it; what a whole compilation shows,
/// editors do not show.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostTagAnalyzer : GdprKitAnalyzer
{
    /// <summary>The property of a diagnostic that holds the documentation id of the tagged member, for the fix.</summary>
    public const string SourceProperty = "Source";

    /// <summary>The property of a diagnostic that holds the tagged member's name as the message has it.</summary>
    public const string NameProperty = "Name";

    private static readonly DiagnosticDescriptor Rule = Descriptor.Create(
        RuleIdentifiers.LostTag, "Tag is lost in a copy",
        "'{0}' is assigned from '{1}', which is tagged {2}: tag it, too, or state [NotPersonalData(\"why\")]", DiagnosticSeverity.Warning,
        "A copy of personal data is personal data: it belongs in the register, and access and erasure must reach it.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var copies = new Copies(context.Compilation, new Detectors(context.Options, context.CancellationToken), BuildProperties.ReferencesGdprKit(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
        context.RegisterOperationAction(o => copies.Judge(o, (IAssignmentOperation)o.Operation), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.CompoundAssignment);
        context.RegisterOperationAction(o => copies.Judge(o, (ISymbolInitializerOperation)o.Operation), OperationKind.PropertyInitializer, OperationKind.FieldInitializer);
        context.RegisterOperationAction(o => copies.Judge(o, (IObjectCreationOperation)o.Operation), OperationKind.ObjectCreation);
        context.RegisterOperationAction(o => copies.Judge(o, (IConstructorBodyOperation)o.Operation), OperationKind.ConstructorBody);
        context.RegisterOperationAction(o => copies.Judge(o, (IAnonymousFunctionOperation)o.Operation), OperationKind.AnonymousFunction);
        context.RegisterSyntaxNodeAction(copies.Judge, SyntaxKind.Attribute);
    }

    /// <summary>The copies of one compilation. Cheap questions come first: nearly every assignment has a target elsewhere or a value that is no member.</summary>
    private sealed class Copies(Compilation compilation, Detectors detectors, bool isAsked)
    {
        private readonly IAssemblySymbol _assembly = compilation.Assembly;
        private readonly TagReader _tags = TagReader.Of(compilation);
        private readonly DeclarationUse _use = new(compilation);

        public void Judge(OperationAnalysisContext context, IAssignmentOperation assignment)
        {
            if (assignment.Target is IMemberReferenceOperation { Member: var target } && IsOwn(target)) Judge(context, target, assignment.Value);
        }

        public void Judge(OperationAnalysisContext context, ISymbolInitializerOperation initializer)
        {
            // One initialiser stands for one member, but for broken code.
            var target = initializer is IPropertyInitializerOperation property ? property.InitializedProperties.FirstOrDefault() : (ISymbol?)((IFieldInitializerOperation)initializer).InitializedFields.FirstOrDefault();
            if (target is not null) Judge(context, target, initializer.Value);
        }

        public void Judge(OperationAnalysisContext context, IObjectCreationOperation creation)
        {
            if (creation.Constructor is { } constructor) Judge(context, constructor, creation.Arguments);
        }

        public void Judge(OperationAnalysisContext context, IConstructorBodyOperation constructor)
        {
            if (constructor.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation call }) Judge(context, call.TargetMethod, call.Arguments);
        }

        /// <summary>A mapper is told by lambdas, which are fewer than calls.</summary>
        public void Judge(OperationAnalysisContext context, IAnonymousFunctionOperation lambda)
        {
            if (MappingConfiguration.Of(lambda) is var (target, value)) Judge(context, target, value);
        }

        public void Judge(SyntaxNodeAnalysisContext context)
        {
            var syntax = (AttributeSyntax)context.Node;
            if (!MappingConfiguration.IsMapProperty(syntax) || AttributeOwner.Find(syntax, context.SemanticModel, context.CancellationToken) is not (IMethodSymbol method, var attribute)) return;
            if (MappingConfiguration.Of(attribute, method) is not var (source, target) || !MayLose(target) || _tags.AnswerOf(source) is not { IsPersonalData: true } answer) return;
            if (Lost(target, new(source, answer), syntax, context.CancellationToken) is { } diagnostic) context.ReportDiagnostic(diagnostic);
        }

        private void Judge(OperationAnalysisContext context, IMethodSymbol constructor, ImmutableArray<IArgumentOperation> arguments)
        {
            if (arguments.IsEmpty || !IsOwn(constructor)) return;
            foreach (var argument in arguments)
            {
                if (argument.Parameter is not { } parameter || CopiedMember.Find(argument.Value, _tags, context.CancellationToken) is not { } source) continue;
                if (StoredParameter.MemberOf(parameter.OriginalDefinition, context.CancellationToken) is not { } target || !MayLose(target)) continue;
                if (Lost(target, source, argument.Value.Syntax, context.CancellationToken) is { } diagnostic) context.ReportDiagnostic(diagnostic);
            }
        }

        private void Judge(OperationAnalysisContext context, ISymbol target, IOperation value)
        {
            // Values are members of few types only that somebody tags; all that is asked of a target is asked of nearly every member.
            if (CopiedMember.Find(value, _tags, context.CancellationToken) is not { } source || !MayLose(target)) return;
            if (Lost(target, source, value.Syntax, context.CancellationToken) is { } diagnostic) context.ReportDiagnostic(diagnostic);
        }

        private Diagnostic? Lost(ISymbol target, CopiedMember source, SyntaxNode copy, CancellationToken cancellationToken)
        {
            // A field and the property that shows it are one thing, and the property is what others see.
            target = target.OriginalDefinition;
            if (target is IFieldSymbol && TaggableMembers.PropertyOf(target) is { } property) target = property;

            // Where the member's name says enough, GDPR1001 asks for the tag already.
            if (_tags.IsAnswered(target, detectors) || _tags.IsReported(target, detectors)) return null;
            if (target.Locations.FirstOrDefault() is not { SourceTree: { } tree } place || GeneratedSource.Is(tree, compilation, cancellationToken)) return null;
            if (!isAsked && !_use.IsAny(cancellationToken)) return null;

            return Diagnostic.Create(
                Rule, copy.GetLocation(), [place],
                ImmutableDictionary<string, string?>.Empty.Add(SourceProperty, DocumentationCommentId.CreateDeclarationId(source.Member)).Add(NameProperty, Name(source.Member)),
                Name(target), Name(source.Member), source.Answer.ToString());
        }

        /// <summary>Whether the member is the project's to tag. What has a type of its user's choice, as <c>Response&lt;T&gt;.Data</c> has, is no data by itself.</summary>
        private bool MayLose(ISymbol target) =>
            IsOwn(target) && !target.IsImplicitlyDeclared && target is IPropertySymbol { IsIndexer: false, OriginalDefinition.Type.TypeKind: not TypeKind.TypeParameter } or IFieldSymbol { OriginalDefinition.Type.TypeKind: not TypeKind.TypeParameter }
            && !target.ContainingType.IsAnonymousType && !target.ContainingType.IsTupleType;

        private bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _assembly);

        private static string Name(ISymbol member) => $"{member.ContainingType?.Name}.{member.Name}";
    }
}
