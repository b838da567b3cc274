using GdprKit.Analyzers.Rules.Endpoints.Access;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Endpoints;

/// <summary>Reads the endpoints of minimal APIs: <c>app.MapGet("/customers", handler)</c>.</summary>
internal sealed class MappedEndpoints(Compilation compilation, AppAuthorization app, AccessAttributes attributes)
{
    private readonly INamedTypeSymbol? _extensions = compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions");

    private readonly GroupVariables _groups = new();

    public Endpoint? Read(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (!method.Name.StartsWith("Map", StringComparison.Ordinal) || _extensions is null || !SymbolEqualityComparer.Default.Equals(method.ContainingType, _extensions)) return null;
        // A RequestDelegate returns nothing.
        if (call.Arguments.FirstOrDefault(a => a.Parameter is { Name: "handler", Type.Name: "Delegate" })?.Value is not { } argument || Handler(argument) is not { } handler) return null;

        var pattern = call.Arguments.Select(a => a.Value.ConstantValue).FirstOrDefault(v => v is { HasValue: true, Value: string }).Value;
        var verb = method.Name.Substring("Map".Length).ToUpperInvariant();
        return new(handler.Method, $"{(verb is "METHODS" or "" or "FALLBACK" ? "" : verb + " ")}{pattern}".Trim(), MappedAccess.Of(call, attributes.OfHandler(handler.Method), _groups, app.Names), NameOf(call.Syntax).GetLocation(),
            () => handler.Body ?? BodyOf(handler.Method, call.SemanticModel, cancellationToken));
    }

    private static (IMethodSymbol Method, IOperation? Body)? Handler(IOperation argument)
    {
        while (true)
        {
            switch (argument)
            {
                case IConversionOperation conversion:
                    argument = conversion.Operand;
                    continue;
                case IDelegateCreationOperation creation:
                    argument = creation.Target;
                    continue;
                case IAnonymousFunctionOperation lambda:
                    return (lambda.Symbol, lambda.Body);
                case IMethodReferenceOperation reference:
                    return (reference.Method, null);
                default:
                    return null;
            }
        }
    }

    private IOperation? BodyOf(IMethodSymbol method, SemanticModel? here, CancellationToken cancellationToken)
    {
        if ((method.PartialImplementationPart ?? method).OriginalDefinition.DeclaringSyntaxReferences is not { Length: 1 } references) return null;
        var syntax = references[0].GetSyntax(cancellationToken);
        if (here?.SyntaxTree == syntax.SyntaxTree) return here.GetOperation(syntax, cancellationToken);
#pragma warning disable RS1030 // The handler may be of another file. Asked of handlers that return tagged data, and of those whose type does not say what they return.
        return compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellationToken) : null;
#pragma warning restore RS1030
    }

    private static SyntaxNode NameOf(SyntaxNode call) => call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Name : call;
}
