using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>What attributes say of who may call an endpoint. Of each class of attributes it is found out once.</summary>
internal sealed class AccessAttributes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Says> _known = new(SymbolEqualityComparer.Default);

    private enum Says
    {
        Nothing,
        Authorize,
        Allow,
        Guard,
    }

    /// <summary>Of an action: on it, on what it overrides, on its controller and those above.</summary>
    public Caller OfAction(IMethodSymbol action)
    {
        var said = Says.Nothing;
        for (var method = action; method is not null; method = method.OverriddenMethod) said = Strongest(said, method);
        for (var type = action.ContainingType; type is { SpecialType: SpecialType.None }; type = type.BaseType) said = Strongest(said, type);
        return CallerOf(said);
    }

    /// <summary>Of the handler of a minimal API.</summary>
    public Caller OfHandler(IMethodSymbol handler) => CallerOf(Strongest(Says.Nothing, handler));

    /// <summary>A filter of one's own runs whatever else is said. <c>[AllowAnonymous]</c> wins over <c>[Authorize]</c>, wherever the two are.</summary>
    private Says Strongest(Says said, ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && Of(attribute, type) is var says && says > said) said = says;
        }

        return said;
    }

    private Says Of(AttributeData attribute, INamedTypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var says)) says = _known.GetOrAdd(type, OfClass(type));
        // [ServiceFilter(typeof(ApiKeyFilter))]
        return says != Says.Allow && attribute.ConstructorArguments.Any(a => a is { Kind: TypedConstantKind.Type, Value: ITypeSymbol filter } && IsFilter(filter)) ? Says.Guard : says;
    }

    private static Says OfClass(INamedTypeSymbol type) =>
        Implements(type, "IAllowAnonymous", "IAllowAnonymousFilter") ? Says.Allow
        // [TypeFilter<ApiKeyFilter>]
        : IsFilter(type) || type.TypeArguments.Any(IsFilter) ? Says.Guard
        : Implements(type, "IAuthorizeData", "IAuthorizationRequirementData") ? Says.Authorize
        : Says.Nothing;

    private static Caller CallerOf(Says said) => said switch
    {
        Says.Allow => Caller.Anybody,
        Says.Nothing => Caller.Unsaid,
        _ => Caller.Authorized,
    };

    /// <summary>Whether a type is one of the interfaces of ASP.NET Core, or has one.</summary>
    public static bool Implements(ITypeSymbol type, params string[] names)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (names.Contains(implemented.Name) && GuardWords.IsOfFramework(implemented)) return true;
        }

        return false;
    }

    /// <summary>Whether a type checks who calls, by what it implements or by its name.</summary>
    public static bool IsFilter(ITypeSymbol type) =>
        Implements(type, "IAuthorizationFilter", "IAsyncAuthorizationFilter")
        || (!GuardWords.IsOfFramework(type) && !Implements(type, "IAuthorizeData") && GuardWords.AreIn(type.Name));
}
