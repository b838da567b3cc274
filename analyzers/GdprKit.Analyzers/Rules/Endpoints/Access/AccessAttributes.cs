using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>What attributes say of who may call an endpoint.</summary>
internal static class AccessAttributes
{
    /// <summary>Of an action: on it, on what it overrides, on its controller and those above.</summary>
    public static Caller OfAction(IMethodSymbol action)
    {
        var worn = new List<AttributeData>();
        for (var method = action; method is not null; method = method.OverriddenMethod) worn.AddRange(method.GetAttributes());
        for (var type = action.ContainingType; type is { SpecialType: SpecialType.None }; type = type.BaseType) worn.AddRange(type.GetAttributes());
        return Of(worn);
    }

    /// <summary>A filter of one's own runs whatever else is said. <c>[AllowAnonymous]</c> wins over <c>[Authorize]</c>, wherever the two are.</summary>
    public static Caller Of(IEnumerable<AttributeData> worn)
    {
        var caller = Caller.Unsaid;
        foreach (var attribute in worn)
        {
            if (attribute.AttributeClass is not { } type) continue;
            if (Implements(type, "IAllowAnonymous", "IAllowAnonymousFilter")) caller = Caller.Anybody;
            else if (IsGuard(attribute, type)) return Caller.Authorized;
            else if (caller == Caller.Unsaid && Implements(type, "IAuthorizeData", "IAuthorizationRequirementData")) caller = Caller.Authorized;
        }

        return caller;
    }

    /// <summary>Whether a type is one of the interfaces of ASP.NET Core, or has one.</summary>
    public static bool Implements(ITypeSymbol type, params string[] names)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (names.Contains(implemented.Name) && GuardWords.IsOfFramework(implemented)) return true;
        }

        return false;
    }

    private static bool IsGuard(AttributeData attribute, INamedTypeSymbol type)
    {
        if (IsFilter(type)) return true;
        // [ServiceFilter(typeof(ApiKeyFilter))], [TypeFilter<ApiKeyFilter>]
        if (attribute.ConstructorArguments.Any(a => a is { Kind: TypedConstantKind.Type, Value: ITypeSymbol filter } && IsFilter(filter)) || type.TypeArguments.Any(IsFilter)) return true;
        return false;
    }

    /// <summary>Whether a type checks who calls, by what it implements or by its name.</summary>
    public static bool IsFilter(ITypeSymbol type) =>
        Implements(type, "IAuthorizationFilter", "IAsyncAuthorizationFilter")
        || (!GuardWords.IsOfFramework(type) && !Implements(type, "IAuthorizeData") && GuardWords.AreIn(type.Name));
}
