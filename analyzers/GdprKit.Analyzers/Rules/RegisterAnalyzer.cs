using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules;

/// <summary>
/// What only the whole register shows, once a compilation: GDPR1003 (unused data) and GDPR9002 (duplicate id) in apps, and in a host
/// everything that its referenced assemblies lack, one diagnostic for each of them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegisterAnalyzer : GdprKitAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        GapDescriptors.UnusedPersonalData, GapDescriptors.DuplicateId, GapDescriptors.MissingLegalBasis,
        GapDescriptors.MissingRetention, GapDescriptors.DanglingReference, GapDescriptors.InvalidPeriod, GapDescriptors.BrokenPromise,
    ];

    /// <summary>An activity in generated code uses data as any other does.</summary>
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze;

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var declarations = CompilationDeclarations.Of(context.Compilation);
        if (!declarations.IsApp) return;

        WholeRegister.RegisterAction(context, declarations, (end, own) =>
        {
            ReportOwn(end, declarations, own);
            if (declarations.IsHost) ReportParts(end, declarations, own);
        });
    }

    private static void ReportOwn(CompilationAnalysisContext context, CompilationDeclarations declarations, IReadOnlyList<DeclaredType> own)
    {
        var activities = Activities(declarations, own);
        var gaps = GapFinder.Unused(own, activities).Concat(GapFinder.Duplicates(activities.Select(a => a.Type)).Where(g => g.Where.Assembly == declarations.Host));
        foreach (var gap in gaps)
        {
            var location = declarations.LocationOf(gap.Where.Declaration, context.CancellationToken);
            context.ReportDiagnostic(Diagnostic.Create(GapDescriptors.Of(gap.Rule), location, gap.Subject, gap.Detail));
        }
    }

    private static void ReportParts(CompilationAnalysisContext context, CompilationDeclarations declarations, IReadOnlyList<DeclaredType> own)
    {
        var activities = Activities(declarations, own);
        var location = declarations.ControllerLocation(context.CancellationToken);
        foreach (var part in declarations.Parts.Fragments.Values)
        {
            Scoped[] declared = [.. part.Types.SelectMany(GapFinder.DeclarationsOf), .. part.Declarations.Select(d => new Scoped(d, ScopeKind.Assembly, part.Assembly))];
            var gaps = activities.Where(a => a.Type.Assembly == part.Assembly).SelectMany(GapFinder.InActivity)
                .Concat(GapFinder.Unused(part.Types, activities))
                .Concat(GapFinder.Duplicates(activities.Select(a => a.Type)).Where(g => g.Where.Assembly == part.Assembly))
                .Concat(GapFinder.InDeclarations(declared))
                .Concat(GapFinder.Dangling(declared));
            foreach (var rule in gaps.GroupBy(g => g.Rule).OrderBy(g => g.Key.Id, StringComparer.Ordinal))
            {
                var subjects = rule.Select(g => g.Location).Distinct().OrderBy(l => l, StringComparer.Ordinal).ToArray();
                var others = subjects.Length == 1 ? "" : $" (as well as {string.Join(", ", subjects.Skip(1).Take(5).Select(s => $"'{s}'"))}{(subjects.Length > 6 ? $" and {subjects.Length - 6} more" : "")})";
                var subject = $"In the referenced assembly '{part.Assembly}', '{subjects[0]}'{others}";
#pragma warning disable RS1037 // The tag would take the fix away that the same rules offer while one types.
                context.ReportDiagnostic(Diagnostic.Create(GapDescriptors.Of(rule.Key), location, subject, rule.First().Detail));
#pragma warning restore RS1037
            }
        }
    }

    private static ResolvedActivity[] Activities(CompilationDeclarations declarations, IReadOnlyList<DeclaredType> own) =>
        [.. own.Concat(declarations.Parts.Fragments.Values.SelectMany(f => f.Types)).Where(t => t.IsActivity).Select(declarations.Resolve)];
}
