using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Endpoints.Access;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints;

/// <summary>Finds the actions of controllers, by the rules of ASP.NET Core; what is a controller by its name alone is left out.</summary>
internal sealed class Controllers
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The endpoint that a method is, and what it does.</summary>
    public Endpoint? Read(IMethodSymbol method, IEnumerable<IOperation> body, AccessAttributes attributes) => !IsAction(method) ? null
        : new(method, $"{method.ContainingType.Name}.{method.Name}", attributes.OfAction(method), method.Locations[0], () => body.FirstOrDefault(b => b.Kind == OperationKind.Block) ?? body.FirstOrDefault()) { IsAction = true };

    public bool IsAction(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsAbstract: false, IsGenericMethod: false, Locations.IsEmpty: false }
        && method.ContainingType is { IsAbstract: false, IsGenericType: false, TypeKind: TypeKind.Class } type
        && IsController(type)
        && !Wears(method, "NonActionAttribute");

    private bool IsController(INamedTypeSymbol type)
    {
        if (_known.TryGetValue(type, out var known)) return known;

        var isController = false;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Wears(current, "NonControllerAttribute")) return _known.GetOrAdd(type, false);
            isController |= current.Name == "ControllerBase" && GuardWords.IsOfFramework(current) || Wears(current, "ApiControllerAttribute");
        }

        return _known.GetOrAdd(type, isController);
    }

    private static bool Wears(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass is { } type && type.Name == attribute && GuardWords.IsOfFramework(type));
}
