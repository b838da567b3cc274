using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Marketing;

/// <summary>Finds where code of ASP.NET Core gives a cookie its name: <c>Cookies.Append("name", …)</c> and <c>Cookie.Name = "name"</c>.</summary>
internal sealed class SetCookies
{
    private readonly INamedTypeSymbol _responseCookies;
    private readonly INamedTypeSymbol? _builder;

    private SetCookies(INamedTypeSymbol responseCookies, INamedTypeSymbol? builder)
    {
        _responseCookies = responseCookies;
        _builder = builder;
    }

    /// <summary><see langword="null"/> where ASP.NET Core is not referenced.</summary>
    public static SetCookies? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Http.IResponseCookies") is { } cookies
            ? new(cookies, compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Http.CookieBuilder"))
            : null;

    /// <summary>The cookie that the operation names; <see langword="null"/>: it names none.</summary>
    public SetCookie? Find(IOperation operation) => operation switch
    {
        IInvocationOperation call when IsAppend(call) => Named(call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value, EssentialIn(call)),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Name" } property } } assignment when IsBuilder(property.ContainingType) => Named(assignment.Value),
        _ => null,
    };

    private static SetCookie? Named(IOperation? value, IOperation? essential = null) =>
        value is { ConstantValue: { HasValue: true, Value: string name } } ? new(name, value.Syntax.GetLocation(), essential?.Syntax.GetLocation()) : null;

    /// <summary>Where a cookie that is appended is said to be essential: <c>new CookieOptions { IsEssential = true }</c>.</summary>
    private static IOperation? EssentialIn(IInvocationOperation append) =>
        append.Arguments.Select(a => a.Value is IConversionOperation conversion ? conversion.Operand : a.Value).OfType<IObjectCreationOperation>()
            .Where(c => c.Initializer is not null).SelectMany(c => c.Initializer!.Initializers).OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(a => a is { Target: IPropertyReferenceOperation { Property.Name: "IsEssential" }, Value.ConstantValue: { HasValue: true, Value: true } });

    private bool IsAppend(IInvocationOperation call) =>
        call.TargetMethod.Name == "Append"
        && call.TargetMethod.Parameters.Length > 1
        && call.TargetMethod.ContainingType is { } type
        && (SymbolEqualityComparer.Default.Equals(type, _responseCookies) || type.AllInterfaces.Contains(_responseCookies, SymbolEqualityComparer.Default));

    private bool IsBuilder(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, _builder)) return true;
        }

        return false;
    }
}
