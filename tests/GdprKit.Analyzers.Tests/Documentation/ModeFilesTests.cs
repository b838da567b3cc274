using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Documentation;

/// <summary>The files that <c>GdprKitMode</c> picks name every rule that the mode changes.</summary>
public sealed class ModeFilesTests
{
    [Fact]
    public void Advise_makes_a_suggestion_of_all_that_could_fail_a_build() => AssertCurrent("Advise", d => d.IsEnabledByDefault && d.DefaultSeverity >= DiagnosticSeverity.Warning ? "suggestion" : null);

    [Fact]
    public void Strict_raises_law_and_inventory_by_one_step() => AssertCurrent("Strict", d => d switch
    {
        { Category: "GdprKit.Consistency" } => null,
        { IsEnabledByDefault: false } => "suggestion",
        { DefaultSeverity: DiagnosticSeverity.Info } => "warning",
        { DefaultSeverity: DiagnosticSeverity.Warning } => "error",
        _ => null,
    });

    private static void AssertCurrent(string mode, Func<DiagnosticDescriptor, string?> severity)
    {
        var lines = AllAnalyzers.Rules.Where(d => severity(d) is not null).Select(d => $"# {d.Title}\ndotnet_diagnostic.{d.Id}.severity = {severity(d)}\n");
        // The level is below that of every file that a team writes, so its own settings win and do not count as conflicts.
        GoldenFile.AssertCurrent(Repository.Path("src", "GdprKit", "build", $"GdprKit.{mode}.globalconfig"), $"is_global = true\nglobal_level = -99\n\n{string.Join("\n", lines)}");
    }
}
