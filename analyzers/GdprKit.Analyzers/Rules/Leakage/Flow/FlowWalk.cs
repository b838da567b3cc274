using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>
/// One walk from a value back to the tagged members that it is made of: through locals, texts, collections, projections and one level of own
/// methods. What it does not know hides what it gives, so that nothing is said of it.
/// </summary>
internal sealed class FlowWalk(DataFlow flow, CancellationToken cancellationToken)
{
    /// <summary>Deeper and longer than anybody writes.</summary>
    private const int MaxDepth = 32, MaxOperations = 2000;

    private int _operations;

    public List<Carried> Found { get; } = [];

    public void Into(IOperation? operation, Step step)
    {
        if (operation is null || step.Depth > MaxDepth || ++_operations > MaxOperations || operation.ConstantValue.HasValue) return;
        if (step is { Rendering: Rendering.Text, Elements: false } && Sequences.ElementOf(operation.Type) is not null) return;
        cancellationToken.ThrowIfCancellationRequested();

        var before = Found.Count;
        if (Follow(operation, step.Deeper) && Found.Count == before) Whole(operation, step);
    }

    /// <summary>Goes on to what the operation is made of. Whether the object that it gives may still show by itself.</summary>
    private bool Follow(IOperation operation, Step step)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation property:
                return Property(property, step);
            case IFieldReferenceOperation field:
                return field.Field.ContainingType is { IsTupleType: true } ? Element(field, step) : Member(field.Field, step, field.Syntax);
            case ILocalReferenceOperation local:
                Local(local, step);
                return true;
            case IParameterReferenceOperation parameter:
                return Parameter(parameter, step);
            case IInvocationOperation call:
                return Call(call, step);
            case IObjectCreationOperation creation:
                Creation(creation, step);
                return true;
            case IAnonymousObjectCreationOperation creation:
                All(creation.Initializers.Select(i => (i as ISimpleAssignmentOperation)?.Value), step with { Elements = step.Rendering != Rendering.Text });
                return false;
            case ITupleOperation tuple:
                All(tuple.Elements, step with { Elements = false });
                return false;
            case IConversionOperation conversion:
                Into(conversion.Operand, step);
                return false;
            case IDelegateCreationOperation or IAnonymousFunctionOperation:
                return false;
            case IConditionalAccessOperation access:
                Into(access.WhenNotNull, step);
                return false;
            case IConditionalAccessInstanceOperation instance:
                Into(Operations.Accessed(instance), step);
                return false;
            case ICoalesceOperation coalesce:
                All([coalesce.Value, coalesce.WhenNull], step);
                return false;
            case IConditionalOperation conditional:
                All([conditional.WhenTrue, conditional.WhenFalse], step);
                return false;
            case ISwitchExpressionOperation choice:
                All(choice.Arms.Select(a => a.Value), step);
                return false;
            case IAwaitOperation awaited:
                Into(awaited.Operation, step);
                return true;
            case ITranslatedQueryOperation query:
                Into(query.Operation, step);
                return false;
            case IArrayElementReferenceOperation element:
                Into(element.ArrayReference, step with { Elements = true });
                return true;
            case IArrayCreationOperation array:
                All(array.Initializer?.ElementValues ?? [], step);
                return false;
            case ICollectionExpressionOperation collection:
                All(collection.Elements, step);
                return false;
            case ISpreadOperation spread:
                Into(spread.Operand, step with { Elements = true });
                return false;
            case ISimpleAssignmentOperation assignment:
                Into(assignment.Value, step);
                return false;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } concatenation:
                Text(TextParts.Of(concatenation), step);
                return false;
            case IInterpolatedStringOperation text:
                Text(TextParts.Of(text), step);
                return false;
            case IInterpolatedStringHandlerCreationOperation handler:
                Into(handler.Content, step);
                return false;
            case IInterpolatedStringAdditionOperation addition:
                All([addition.Left, addition.Right], step);
                return false;
            case IBinaryOperation or IUnaryOperation or IIsPatternOperation or IIsTypeOperation or INameOfOperation or ITypeOfOperation:
                return false;
            default:
                return true;
        }
    }

    private void All(IEnumerable<IOperation?> operations, Step step)
    {
        foreach (var operation in operations) Into(operation, step);
    }

    /// <summary>The parts of a text, in order. What names a scheme is written for the one who clicks.</summary>
    private void Text(IEnumerable<IOperation?> parts, Step step)
    {
        var position = Position.Start;
        foreach (var part in parts)
        {
            if (part is { ConstantValue: { HasValue: true, Value: var constant } })
            {
                var text = constant?.ToString() ?? "";
                if (position == Position.Start && TextParts.IsContact(text)) return;
                if (text.Length > 0) position = Position.Within;
                continue;
            }

            Into(part, step.InText(position));
            position = Position.Within;
        }
    }

    private bool Property(IPropertyReferenceOperation reference, Step step)
    {
        var property = reference.Property;
        if (property.IsIndexer)
        {
            // Of what a variable holds by name only one is read.
            var isOne = reference.Instance is ILocalReferenceOperation && reference.Arguments.FirstOrDefault()?.Value.Type?.SpecialType != SpecialType.System_Int32;
            if (!isOne && Sequences.ElementOf(reference.Instance?.Type) is not null) Into(reference.Instance, step with { Elements = true });
            return true;
        }

        if (property.ContainingType.IsAnonymousType) return Element(reference, step);
        if (!flow.IsOwn(property) && property.Name is "Value" or "Result" && property.ContainingType.Name != "KeyValuePair" && flow.Tags.AnswerOf(property) is null)
        {
            Into(reference.Instance, step);
            return true;
        }

        return Member(property, step, reference.Syntax);
    }

    private bool Member(ISymbol member, Step step, SyntaxNode syntax)
    {
        if (flow.IsCleared(member)) return false;
        if (flow.Tags.AnswerOf(member) is { } answer)
        {
            if (answer.IsPersonalData && Clearance.Speaks(member, answer) && IsTextShown(TaggableMembers.TypeOf(member), step) && !EmptyValues.IsEmpty(syntax)) Add(member, answer, null, step, syntax);
            return false;
        }

        if (step.Within is null && member is IPropertySymbol && flow.IsOwn(member)) All(flow.Own.Returned(member, cancellationToken), step with { At = step.At ?? syntax, Within = (null, step) });
        return true;
    }

    /// <summary>Whether the text of a member says what it holds, or that of its elements where these are written.</summary>
    private static bool IsTextShown(ITypeSymbol? type, Step step) =>
        step.Rendering != Rendering.Text || ShownMembers.HasText(step.Elements ? Sequences.ElementOf(type) ?? type : type);

    /// <summary>The part of an anonymous object or a tuple that is made in the same method, also by the projection of a query.</summary>
    private bool Element(IMemberReferenceOperation reference, Step step)
    {
        var instance = reference.Instance;
        if (instance is ILocalReferenceOperation local && LocalValues.At(local.Syntax, local.Local, cancellationToken) is { Count: 1 } made) instance = OperationOf(made[0].Expression, reference);
        var part = Projections.Projected(instance) switch
        {
            IAnonymousObjectCreationOperation creation => creation.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(i => (i.Target as IMemberReferenceOperation)?.Member.Name == reference.Member.Name)?.Value,
            ITupleOperation tuple when (reference.Member as IFieldSymbol)?.CorrespondingTupleField?.Name is { } item
                && int.TryParse(item.Substring(Math.Min(4, item.Length)), out var number) && number <= tuple.Elements.Length && number > 0 => tuple.Elements[number - 1],
            _ => null,
        };
        Into(part, step with { At = step.At ?? reference.Syntax });
        return true;
    }

    private void Local(ILocalReferenceOperation reference, Step step)
    {
        if (EmptyValues.IsEmpty(reference.Syntax)) return;
        foreach (var source in LocalValues.At(reference.Syntax, reference.Local, cancellationToken))
        {
            var inner = step with { At = step.At ?? reference.Syntax, Elements = step.Elements || source.IsElement };
            if (source.Part is { } part) Part(OperationOf(source.Expression, reference), part, inner, reference.Syntax);
            else if (OperationOf(source.Expression, reference) is { } value) Into(value, inner);
            else if (source.Expression is IdentifierNameSyntax && reference.SemanticModel?.GetSymbolInfo(source.Expression, cancellationToken).Symbol is { Kind: SymbolKind.Property or SymbolKind.Field } member) Member(member, inner, reference.Syntax);
        }
    }

    /// <summary>The member of a record that a variable takes out of it.</summary>
    private void Part(IOperation? taken, SyntaxNode part, Step step, SyntaxNode syntax)
    {
        if (taken is null) return;
        foreach (var (member, variable) in Deconstruction.Of(taken))
        {
            if (variable.Span.Contains(part.Span)) Member(member, step, syntax);
        }
    }

    private IOperation? OperationOf(SyntaxNode expression, IOperation near) =>
        near.SemanticModel is { } model && expression.SyntaxTree == near.Syntax.SyntaxTree ? flow.OperationOf(Expressions.Bare(expression), model, cancellationToken) : null;

    /// <summary>In a method that was called, the argument; in a lambda that is called for elements, these.</summary>
    private bool Parameter(IParameterReferenceOperation reference, Step step)
    {
        if (Clearance.IsSaidSafe(reference.Parameter) || EmptyValues.IsEmpty(reference.Syntax)) return false;
        if (step.Within is { Call: { } call, Before: var before } && SymbolEqualityComparer.Default.Equals(reference.Parameter.ContainingSymbol.OriginalDefinition, call.TargetMethod.OriginalDefinition))
        {
            Into(call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == reference.Parameter.Ordinal)?.Value, before with { Rendering = step.Rendering, Elements = step.Elements, Position = step.Position });
            return false;
        }

        if (reference.Parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda } && Projections.CallOf(reference, lambda) is { } each && PassingCalls.IsProjecting(each.TargetMethod))
        {
            Into(Projections.Receiver(each), step with { Elements = true, At = step.At ?? reference.Syntax });
            return false;
        }

        return true;
    }

    private bool Call(IInvocationOperation call, Step step)
    {
        var method = call.TargetMethod;
        if (flow.IsCleared(method)) return false;

        if (PassingCalls.KeepsText(call))
        {
            if (method.Name != "ToString" || ShownMembers.HasText(call.Instance?.Type) || step.Rendering != Rendering.Text) Into(call.Instance, step with { Rendering = Rendering.Text, Elements = false });
            return false;
        }

        if (PassingCalls.IsComposing(method))
        {
            Composed(call, step);
            return false;
        }

        if (PassingCalls.IsSerializing(method) && call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0) is { } serialized)
        {
            Into(serialized.Value, step with { Rendering = Rendering.Members, Elements = true });
            return false;
        }

        if (PassingCalls.KeepsElements(method))
        {
            All([Projections.Receiver(call), .. call.Arguments.Where(a => a.Parameter?.Ordinal == 1 && Sequences.ElementOf(a.Parameter.Type) is not null).Select(a => a.Value)], step with { Elements = true });
            return true;
        }

        if (PassingCalls.IsProjecting(method))
        {
            foreach (var argument in call.Arguments) Returned(argument.Value, step with { Elements = step.Elements || method.Name == "SelectMany" });
            return true;
        }

        if (PassingCalls.IsEncoding(method))
        {
            All(call.Arguments.Select(a => a.Value).Prepend(call.Instance), step);
            return false;
        }

        if (step.Within is null && flow.IsOwn(method)) All(flow.Own.Returned(method, cancellationToken), step with { At = step.At ?? call.Syntax, Within = (call, step) });
        return true;
    }

    /// <summary>A text put together by a call: each argument after another, or where the format has its hole.</summary>
    private void Composed(IInvocationOperation call, Step step)
    {
        var isJoin = call.TargetMethod.Name == "Join" && call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String;
        var arguments = TextParts.Of(call.Arguments.OrderBy(a => a.Parameter?.Ordinal).Skip(isJoin ? 1 : 0));
        if (!isJoin)
        {
            Text(arguments, step);
            return;
        }

        var position = Position.Start;
        foreach (var argument in arguments)
        {
            Into(argument, step.InText(position) with { Elements = true });
            position = Position.Within;
        }
    }

    /// <summary>What a lambda gives, or a method in its place.</summary>
    private void Returned(IOperation value, Step step)
    {
        All(Projections.ReturnsOf(value), step);
        if (Operations.Function(value) is IMethodReferenceOperation { Method: var method } && step.Within is null && flow.IsOwn(method) && !flow.IsCleared(method))
        {
            All(flow.Own.Returned(method, cancellationToken), step with { At = step.At ?? value.Syntax, Within = (null, step) });
        }
    }

    /// <summary>What is put into an object: elements of a collection, and arguments where the type is a mere wrapper.</summary>
    private void Creation(IObjectCreationOperation creation, Step step)
    {
        var type = creation.Type;
        if (type?.ContainingNamespace is not { } space || flow.IsOwn(type) && step.Rendering == Rendering.Text) return;

        var name = space.ToDisplayString();
        // What is judged where it is made is not judged again where it goes, and the body of a request does not show in its text.
        var isJudged = name == "System.Net.Http" || type.Name is "Uri" or "UriBuilder" or "ChatMessage" || type.Name.EndsWith("Exception", StringComparison.Ordinal);
        var isPlatform = !isJudged && !flow.IsOwn(type) && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal));
        if (isPlatform) All(creation.Arguments.Select(a => a.Value), step with { Elements = true });
        foreach (var initializer in creation.Initializer?.Initializers ?? [])
        {
            switch (initializer)
            {
                case IInvocationOperation add:
                    All(add.Arguments.Select(a => a.Value), step with { Elements = true });
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment when property.IsIndexer || step.Rendering != Rendering.Text && !flow.IsCleared(property):
                    Into(assignment.Value, step with { Elements = true });
                    break;
            }
        }
    }

    /// <summary>An object that is written with what it holds.</summary>
    private void Whole(IOperation operation, Step step)
    {
        if (operation.Type is not { } type || type.SpecialType != SpecialType.None) return;
        if (step.Elements && Sequences.ElementOf(type) is { } element) type = element;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];

        var shown = flow.Shown.Of(type, step.Rendering);
        if (shown.Member is var (member, answer))
        {
            Add(member, answer, type, step, operation.Syntax);
        }
        else if (step is { Rendering: Rendering.Text, Within: null } && shown.Written is { } written && flow.IsOwn(written) && !Clearance.IsSaidSafe(written))
        {
            All(flow.Own.Returned(written, cancellationToken), step.Deeper with { At = step.At ?? operation.Syntax, Within = (null, step) });
        }
    }

    /// <summary>One place is told of once: a full name with a diagnosis is a diagnosis.</summary>
    private void Add(ISymbol member, Answer answer, ITypeSymbol? whole, Step step, SyntaxNode syntax)
    {
        var carried = new Carried(member, answer, whole, step.At ?? syntax, step.Position);
        var known = Found.FindIndex(f => f.Syntax == carried.Syntax);
        if (known < 0) Found.Add(carried);
        else if (Finding.Weight(answer) > Finding.Weight(Found[known].Answer)) Found[known] = carried;
    }
}
