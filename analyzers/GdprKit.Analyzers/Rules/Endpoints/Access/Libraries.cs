using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>
/// Whether another assembly may authorize for the whole app, as one of common defaults does. A library says so by what its code refers to; of another project the
/// compiler gets what can be seen from outside, and there counts whether it is given the app. What belongs to the framework authorizes nothing by itself.
/// </summary>
internal static class Libraries
{
    /// <summary>Who has one of these may add middleware, filters and policies.</summary>
    private static readonly string[] Apps =
        ["WebApplication", "WebApplicationBuilder", "IApplicationBuilder", "IHostApplicationBuilder", "IHostBuilder", "IWebHostBuilder", "IMvcBuilder", "IMvcCoreBuilder", "MvcOptions", "AuthorizationOptions", "AuthorizationBuilder", "RequestDelegate", "IEndpointRouteBuilder"];

    private static readonly string[] Policies = ["set_FallbackPolicy", "SetFallbackPolicy"];

    public static bool MayGuard(IAssemblySymbol assembly)
    {
        if (IsOfFramework(assembly.Name)) return false;
        // In an editor other projects are there with their code.
        if (assembly is ISourceAssemblySymbol source) return new WrittenNames(source.Compilation).Guard;
        var isOutside = IsOutside(assembly);
        if (!isOutside && !assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)))) return false;
        try
        {
            return assembly.GetMetadata()?.GetModules().Select(m => m.GetMetadataReader()).Any(m => isOutside ? IsGivenApp(m) : Authorizes(m)) ?? true;
        }
        catch (BadImageFormatException)
        {
            return true;
        }
    }

    /// <summary>Whether there is another project, of which the code cannot be seen.</summary>
    public static bool IsProject(IAssemblySymbol assembly) => !IsOfFramework(assembly.Name) && (assembly is ISourceAssemblySymbol || IsOutside(assembly));

    /// <summary>Whether it has no code, since it was made to be referred to.</summary>
    private static bool IsOutside(IAssemblySymbol assembly) => assembly.GetAttributes().Any(a => a.AttributeClass?.Name == "ReferenceAssemblyAttribute");

    private static bool Authorizes(MetadataReader module) =>
        module.MemberReferences.Any(m => Is(module, module.GetMemberReference(m).Name, Policies))
        || module.TypeReferences.Any(t => Is(module, module.GetTypeReference(t).Name, "AuthorizeFilter"))
        || module.TypeDefinitions.Any(t => GuardNames.IsMiddleware(module.GetString(module.GetTypeDefinition(t).Name)));

    private static bool IsGivenApp(MetadataReader module) =>
        module.TypeReferences.Any(t => Is(module, module.GetTypeReference(t).Name, Apps))
        || module.TypeDefinitions.Any(t => GuardNames.Contain(Plain(module.GetString(module.GetTypeDefinition(t).Name))))
        || module.MethodDefinitions.Select(module.GetMethodDefinition).Any(m => (m.Attributes & MethodAttributes.Static) != 0 && IsOfAccess(module.GetString(m.Name)));

    /// <summary>Services that are added for those who sign in: <c>AddJwt</c>, <c>ConfigureIdentity</c>, <c>AddAuth</c>.</summary>
    private static bool IsOfAccess(string method) =>
        (method.StartsWith("Add", StringComparison.Ordinal) || method.StartsWith("Configure", StringComparison.Ordinal)) && (method.Contains("Identity") || method.Contains("Jwt") || GuardWords.AreIn(method));

    private static string Plain(string type) => type.IndexOf('`') is > 0 and var at ? type.Substring(0, at) : type;

    private static bool Is(MetadataReader module, StringHandle name, params string[] names) => names.Any(n => module.StringComparer.Equals(name, n));

    private static bool IsOfFramework(string assembly) =>
        assembly.StartsWith("Microsoft.", StringComparison.Ordinal) || assembly.StartsWith("System.", StringComparison.Ordinal) || assembly.StartsWith("GdprKit", StringComparison.Ordinal) || assembly is "mscorlib" or "netstandard" or "System";
}
