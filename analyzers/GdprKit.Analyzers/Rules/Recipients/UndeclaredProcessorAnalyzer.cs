using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Law;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Recipients;

/// <summary>GDPR5018: a host references the package of a service that receives personal data, and no recipient of the register is that service.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredProcessorAnalyzer : GdprKitAnalyzer
{
    /// <summary>The declaration that a code fix offers.</summary>
    public const string DeclarationProperty = "Declaration";

#pragma warning disable RS1037 // The tag says that an editor need not ask for it, and takes its fix away.
    private static readonly DiagnosticDescriptor Rule = Descriptor.Create(
#pragma warning restore RS1037
        RuleIdentifiers.UndeclaredProcessor, "Known recipient that is not declared",
        "By '{0}', {1} ({2}, {3}) receives {4}, and no recipient in the register names it (GDPR Art. 13(1)(e), 28, 30(1)(d)): declare [{5}]", DiagnosticSeverity.Warning,
        "Whoever receives personal data is a recipient, of whom people are told; a processor also needs an agreement.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var declarations = CompilationDeclarations.Of(context.Compilation);
        if (declarations.IsHost) WholeRegister.RegisterAction(context, declarations, (end, own) => Judge(end, declarations, own));
    }

    private static void Judge(CompilationAnalysisContext context, CompilationDeclarations declarations, IReadOnlyList<DeclaredType> own)
    {
        var used = Assemblies(context.Compilation).Select(a => (Assembly: a, Service: KnownProcessors.Find(a))).Where(u => u.Service is not null).ToArray();
        if (used.Length == 0) return;

        var declared = new DeclaredRecipients(own.Concat(declarations.Parts.Fragments.Values.SelectMany(f => f.Types)), declarations.Assemblies.SelectMany(declarations.OfAssembly));
        var location = declarations.ControllerLocation(context.CancellationToken);
        // A company with several services is told of once.
        foreach (var provider in used.Where(u => !declared.Include(u.Service!)).GroupBy(u => u.Service!.Provider, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var service = provider.First().Service!;
            var declaration = service.IsProcessor
                ? $"Processor(\"{service.Provider}\", Country = \"{service.Country}\", Agreement = \"TODO: the agreement\")"
                : $"Recipient(\"{service.Provider}\", Country = \"{service.Country}\")";
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, location, ImmutableDictionary<string, string?>.Empty.Add(DeclarationProperty, declaration),
                string.Join("', '", provider.Select(u => u.Assembly)), service.Provider, service.IsProcessor ? "a processor" : "a controller of its own", service.Country,
                string.Join("; ", provider.Select(u => u.Service!.Receives).Distinct()), declaration.Replace(", Agreement = \"TODO: the agreement\"", ", …")));
        }
    }

    /// <summary>What the host references, and what its references do that use GdprKit: a library may keep its packages from its app.</summary>
    private static IEnumerable<string> Assemblies(Compilation compilation) =>
        compilation.ReferencedAssemblyNames
            .Concat(compilation.SourceModule.ReferencedAssemblySymbols.SelectMany(a => a.Modules).Where(m => m.ReferencedAssemblies.Any(r => r.Name == "GdprKit")).SelectMany(m => m.ReferencedAssemblies))
            .Select(a => a.Name).Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal);
}
