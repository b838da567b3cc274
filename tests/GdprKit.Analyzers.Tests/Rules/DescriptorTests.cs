using GdprKit.Analyzers.Rules;
using GdprKit.Declarations.Gaps;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules;

public sealed class DescriptorTests
{
    private static readonly DiagnosticDescriptor Off = GapDescriptors.Of(RuleCatalogue.All.Single(r => r.Id == RuleIdentifiers.ExcessiveData));
    private static readonly DiagnosticDescriptor On = GapDescriptors.Of(RuleCatalogue.All.Single(r => r.Id == RuleIdentifiers.UnusedPersonalData));

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(ReportDiagnostic.Info, null, null, true)]
    [InlineData(null, ReportDiagnostic.Info, null, true)]
    [InlineData(null, null, ReportDiagnostic.Info, true)]
    [InlineData(ReportDiagnostic.Suppress, null, null, false)]
    [InlineData(null, ReportDiagnostic.Suppress, null, false)]
    [InlineData(null, null, ReportDiagnostic.Default, false)]
    // What wins is for the compiler to say; no finding may be lost before it does.
    [InlineData(ReportDiagnostic.Default, ReportDiagnostic.Info, null, true)]
    [InlineData(ReportDiagnostic.Suppress, null, ReportDiagnostic.Info, true)]
    [InlineData(null, ReportDiagnostic.Suppress, ReportDiagnostic.Info, true)]
    public void Rule_that_is_off_by_default_speaks_where_a_build_asks_for_it(ReportDiagnostic? ofCompilation, ReportDiagnostic? ofFile, ReportDiagnostic? global, bool isOn)
    {
        var compilation = TestCompilation.Create("public class C;");
        var options = compilation.Options.WithSyntaxTreeOptionsProvider(new Configured(ofFile, global));
        compilation = compilation.WithOptions(ofCompilation is { } severity ? options.WithSpecificDiagnosticOptions([new(Off.Id, severity)]) : options);

        Assert.Equal(isOn, Descriptor.IsOn(Off, compilation, compilation.SyntaxTrees[0], CancellationToken.None));
        Assert.True(Descriptor.IsOn(On, compilation, compilation.SyntaxTrees[0], CancellationToken.None));
    }

    [Fact]
    public void Place_without_a_file_is_not_asked_for_by_one()
    {
        var compilation = TestCompilation.Create("public class C;");
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Configured(ReportDiagnostic.Info, null)));

        Assert.False(Descriptor.IsOn(Off, compilation, null, CancellationToken.None));
    }

    private sealed class Configured(ReportDiagnostic? ofFile, ReportDiagnostic? global) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => Says(ofFile, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => Says(global, out severity);

        private static bool Says(ReportDiagnostic? said, out ReportDiagnostic severity)
        {
            severity = said ?? ReportDiagnostic.Default;
            return said is not null;
        }
    }
}
