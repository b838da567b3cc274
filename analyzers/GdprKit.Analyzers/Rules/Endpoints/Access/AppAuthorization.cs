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

    private readonly Lazy<bool> _libraryMayGuard = new(() => compilation.SourceModule.ReferencedAssemblySymbols.Any(Libraries.MayGuard));

    public WrittenNames Names { get; } = new(compilation);

    public bool LeavesOpen(Endpoint endpoint) =>
        _isApp.Value && !Names.Guard && !_libraryMayGuard.Value && (!endpoint.IsAction || (Names.MapControllers && !Names.Authorizing.Any(MayGuardControllers)));

    /// <summary><c>MapControllers().RequireAuthorization()</c>, or the same on a group or a variable that may hold controllers.</summary>
    private static bool MayGuardControllers(SyntaxToken name) =>
        name.Parent?.Parent is not MemberAccessExpressionSyntax { Expression: var on } || !IsMapped(on) || on.ToString() is var text && (text.Contains("Controller") || text.Contains("MapGroup"));

    private static bool IsMapped(ExpressionSyntax on) => on is InvocationExpressionSyntax && on.ToString().Contains("Map");
}
