using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules;

/// <summary>
/// What only the whole register shows, once a compilation, in apps; and in a host everything that its referenced assemblies lack, one
/// diagnostic a rule for each of them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegisterAnalyzer : GdprKitAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = GapDescriptors.All;

    /// <summary>An activity in generated code uses data as any other does.</summary>
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze;

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var declarations = CompilationDeclarations.Of(context.Compilation);
        if (!declarations.IsApp) return;

        WholeRegister.RegisterAction(context, declarations, (end, own) =>
        {
            DeclaredType[] types = [.. own, .. declarations.Parts.Fragments.Values.SelectMany(f => f.Types)];
            var register = new RegisterContext(declarations, types, [.. types.Where(t => t.IsActivity).Select(declarations.Resolve)], translations: []);
            var gaps = GapFinder.OfRegister(register).ToLookup(g => g.Where.Assembly == declarations.Host);
            foreach (var gap in gaps[true]) Report(end, gap.Rule, declarations.LocationOf(gap.Where.Declaration, end.CancellationToken), gap.Subject, gap.Detail);
            if (declarations.IsHost) ReportParts(end, declarations, register, gaps[false]);
        });
    }

    private static void ReportParts(CompilationAnalysisContext context, CompilationDeclarations declarations, RegisterContext register, IEnumerable<GapFinding> ofRegister)
    {
        var location = declarations.ControllerLocation(context.CancellationToken);
        var gaps = ofRegister
            .Concat(register.Activities.Where(a => a.Activity.Type.Assembly != declarations.Host).SelectMany(a => GapFinder.OfActivity(a.Activity, declarations)))
            .Concat(declarations.Parts.Fragments.Values.SelectMany(p => p.Types.SelectMany(t => GapFinder.OfType(t, declarations)).Concat(GapFinder.OfAssembly(p.Assembly, declarations))));
        var suppressed = new SuppressedGaps(declarations);
        foreach (var part in gaps.Where(g => suppressed.ReasonFor(g) is null).GroupBy(g => (g.Where.Assembly, g.Rule)).OrderBy(g => g.Key.Assembly, StringComparer.Ordinal).ThenBy(g => g.Key.Rule.Id, StringComparer.Ordinal))
        {
            var places = part.Select(g => g.Location).Distinct().OrderBy(l => l, StringComparer.Ordinal).ToArray();
            var others = places.Length == 1 ? "" : $" (as well as {string.Join(", ", places.Skip(1).Take(5).Select(s => $"'{s}'"))}{(places.Length > 6 ? $" and {places.Length - 6} more" : "")})";
            Report(context, part.Key.Rule, location, $"In the referenced assembly '{part.Key.Assembly}', '{places[0]}'{others}", part.First(g => g.Location == places[0]).Detail);
        }
    }

    private static void Report(CompilationAnalysisContext context, Rule rule, Location? location, string subject, string detail)
    {
        var descriptor = GapDescriptors.Of(rule);
        if (Descriptor.IsOn(descriptor, context.Compilation, location?.SourceTree, context.CancellationToken)) context.ReportDiagnostic(Diagnostic.Create(descriptor, location, subject, detail));
    }
}
