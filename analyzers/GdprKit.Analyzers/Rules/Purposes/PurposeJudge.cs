using System.Collections.Concurrent;
using System.Collections.Immutable;
using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Rules.Purposes.Gate;
using GdprKit.Analyzers.Rules.Purposes.Reads;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes;

/// <summary>Judges the marked code of one compilation.</summary>
internal sealed class PurposeJudge(Compilation compilation)
{
    private readonly Marks _marks = new(compilation);
    private readonly DataFlow _flow = new(compilation);
    private readonly ConcurrentDictionary<TypeReference, PurposeUse> _uses = new();

    private ReadFinder Reads => field ??= new(_flow.Tags);

    private ConsentGate Gate => field ??= new(compilation, _marks, _flow);

    public void Block(OperationBlockAnalysisContext context)
    {
        if (!_marks.MayBeIn(context.OwningSymbol.ContainingType) || _marks.Of(context.OwningSymbol) is not { IsKnown: true } purpose) return;

        foreach (var block in context.OperationBlocks)
        {
            Code([block], context.OwningSymbol, purpose, () => CodeRoot.GraphOf(block, context.CancellationToken), context.ReportDiagnostic, context.CancellationToken);
        }
    }

    /// <summary>A mark that names no activity, and a lambda or local function with one.</summary>
    public void Attribute(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (AttributeOwner.SimpleName(attribute) is not ("ProcessingFor" or "ProcessingForAttribute")) return;
        // The compiler has bound the attributes of declarations already.
        if (MarkAt(attribute, context.ContainingSymbol) is { } mark)
        {
            Activity(mark, attribute, context);
            return;
        }

        if (attribute.Parent is not AttributeListSyntax { Parent: AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax } list || list.Parent is not { } function) return;
        if (context.SemanticModel.GetOperation(function, context.CancellationToken) is not { } operation) return;
        if ((operation as IAnonymousFunctionOperation)?.Symbol is not { } symbol && (symbol = (operation as ILocalFunctionOperation)?.Symbol) is null) return;
        if (MarkAt(attribute, symbol) is not { } ofFunction) return;

        Activity(ofFunction, attribute, context);
        // One with several marks is judged once.
        if (FirstMark(function) == attribute && _marks.Of(symbol) is { IsKnown: true } purpose) Code([operation], symbol, purpose, () => CodeRoot.GraphOf(operation, context.CancellationToken), context.ReportDiagnostic, context.CancellationToken);
    }

    public void End(CompilationAnalysisContext context)
    {
        if (_uses.IsEmpty) return;

        var declarations = CompilationDeclarations.Of(context.Compilation);
        foreach (var use in _uses.Values)
        {
            foreach (var (member, holder, location) in UnreadMembers.Of(use, declarations, context.Compilation, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(PurposeAnalyzer.Unread, location, member.Name, holder, use.Activity.Name));
            }
        }
    }

    private void Code(IEnumerable<IOperation> roots, ISymbol code, Purpose purpose, Func<ControlFlowGraph?> graph, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var uses = purpose.Activities.Select(a => _uses.GetOrAdd(a.Reference, new PurposeUse(a))).ToArray();
        var handover = new Handover(m => _flow.IsOwn(m) && _marks.Of(m)?.Shares(purpose) == true);
        var processed = new List<Read>();
        foreach (var operation in MarkedCode.In(roots, cancellationToken))
        {
            foreach (var read in Reads.Find(operation))
            {
                foreach (var use in uses) use.Add(read.Member);
                if (purpose.Processes(read.Member, read.Answer)) processed.Add(read);
                // Of a type that no activity knows, as forms and models of pages are, GDPR1003 speaks, once for all code.
                else if (_marks.AnyKnows(read.Member, read.Answer)) report(OutsideOf(purpose, read));
            }

            // What is not tagged itself may stand for what is.
            if (operation is IPropertyReferenceOperation { Property: { IsAbstract: true } or { IsVirtual: true } } property && !MemberUse.IsNoRead(property))
            {
                foreach (var use in uses) use.Add(property.Property);
            }

            if (handover.Find(operation) is { } type)
            {
                foreach (var use in uses) use.AddHandedOver(type);
            }

            foreach (var passed in Passing.Of(operation, purpose, _marks, _flow, cancellationToken))
            {
                report(Diagnostic.Create(PurposeAnalyzer.PassedOn, passed.Carried.Syntax.GetLocation(), passed.Shown, Words.Of(passed.Carried.Answer), purpose, passed.To, passed.Purpose));
            }
        }

        if (!purpose.RestsOnConsent || processed.Count == 0) return;
        foreach (var read in Gate.Unasked(processed, code, graph, purpose, cancellationToken))
        {
            report(Diagnostic.Create(PurposeAnalyzer.Unasked, read.Syntax.GetLocation(), read.Member.Name, Words.Of(read.Answer), read.Member.ContainingType.Name, purpose, purpose.Activities[0].Name));
        }
    }

    private static Diagnostic OutsideOf(Purpose purpose, Read read)
    {
        var places = purpose.Activities.Select(a => a.Activity.Declaration.Origin).OfType<AttributeData>().Select(a => a.ApplicationSyntaxReference?.GetSyntax().GetLocation()).OfType<Location>();
        return Diagnostic.Create(
            PurposeAnalyzer.Outside, read.Syntax.GetLocation(), places, ImmutableDictionary<string, string?>.Empty.Add(PurposeAnalyzer.MemberProperty, read.Member.OriginalDefinition.GetDocumentationCommentId()),
            read.Member.Name, Words.Of(read.Answer), read.Member.ContainingType.Name,
            purpose.Activities.Count == 1 ? $"{purpose}, which does not process it" : $"{purpose}, none of which processes it", purpose.Activities[0].Name);
    }

    private void Activity(AttributeData mark, AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
    {
        if (mark.ConstructorArguments is not { Length: 1 } arguments || arguments[0].Value is not ITypeSymbol { TypeKind: not TypeKind.Error } type) return;
        if (type is INamedTypeSymbol candidate && _marks.ActivitiesOf(candidate) is not { Count: 0 }) return;
        context.ReportDiagnostic(Diagnostic.Create(PurposeAnalyzer.Dangling, attribute.GetLocation(), "[ProcessingFor]", $"'{type.Name}', which is not a class with [ProcessingActivity], nor a group of them"));
    }

    private static AttributeData? MarkAt(AttributeSyntax attribute, ISymbol? symbol) =>
        symbol?.GetAttributes().FirstOrDefault(a => a.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == attribute.SyntaxTree && reference.Span == attribute.Span && Marks.IsMark(a));

    private static AttributeSyntax? FirstMark(SyntaxNode function) =>
        ((function as AnonymousFunctionExpressionSyntax)?.ChildNodes() ?? function.ChildNodes()).OfType<AttributeListSyntax>().SelectMany(l => l.Attributes)
            .FirstOrDefault(a => AttributeOwner.SimpleName(a) is "ProcessingFor" or "ProcessingForAttribute");
}
