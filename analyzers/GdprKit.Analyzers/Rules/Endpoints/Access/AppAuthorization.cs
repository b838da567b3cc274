using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>
/// Whether an endpoint of which nothing is said is open. Only in an app, and only if it is certain that nothing in it authorizes for all: in doubt it is not open.
/// </summary>
internal sealed class AppAuthorization(Compilation compilation)
{
    private readonly Lazy<bool> _isApp = new(() =>
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication && compilation.GetEntryPoint(CancellationToken.None) is not null);

    private readonly Lazy<bool> _libraryMayGuard = new(() => compilation.SourceModule.ReferencedAssemblySymbols.Any(MayGuard));

    public WrittenNames Names { get; } = new(compilation);

    public bool LeavesOpen(Endpoint endpoint) =>
        _isApp.Value && !Names.Guard && !_libraryMayGuard.Value && (!endpoint.IsAction || (Names.MapControllers && !Names.Authorizing.Any(MayGuardControllers)));

    /// <summary>
    /// Whether another assembly may set a policy for the whole app, as a project of common defaults does. It needs the assembly of the policies;
    /// those of the framework set none by themselves.
    /// </summary>
    private static bool MayGuard(IAssemblySymbol assembly) =>
        !IsOfFramework(assembly.Name) && assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == "Microsoft.AspNetCore.Authorization"));

    private static bool IsOfFramework(string assembly) =>
        assembly.StartsWith("Microsoft.", StringComparison.Ordinal) || assembly.StartsWith("System.", StringComparison.Ordinal) || assembly.StartsWith("GdprKit", StringComparison.Ordinal) || assembly is "mscorlib" or "netstandard";

    /// <summary><c>MapControllers().RequireAuthorization()</c>, or the same on a group or a variable that may hold controllers.</summary>
    private static bool MayGuardControllers(SyntaxToken name) =>
        name.Parent?.Parent is not MemberAccessExpressionSyntax { Expression: var on } || !IsMapped(on) || on.ToString() is var text && (text.Contains("Controller") || text.Contains("MapGroup"));

    private static bool IsMapped(ExpressionSyntax on) => on is InvocationExpressionSyntax && on.ToString().Contains("Map");
}
