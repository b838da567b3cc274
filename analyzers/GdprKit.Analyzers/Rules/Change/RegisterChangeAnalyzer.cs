using System.Buffers;
using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Analyzers.Translations;
using GdprKit.Declarations;
using GdprKit.Declarations.Changes;
using GdprKit.Declarations.Fragments;
using GdprKit.Declarations.Resolution;
using GdprKit.Declarations.Translations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Rules.Change;

/// <summary>
/// The gate on change: in a host with an approved register, everything in which the register differs from it, once a compilation. A build
/// that accepts the changes says nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegisterChangeAnalyzer : GdprKitAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors = ChangeRules.All.ToImmutableDictionary(r => r.Id, GapDescriptors.Create);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ChangeRules.All.Select(r => Descriptors[r.Id])];

    /// <summary>An activity in generated code stands in the register as any other does.</summary>
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze;

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var global = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (ApprovedRegisterFile.Find(context.Options) is not { } file || BuildProperties.AcceptsRegister(global) || !BuildProperties.ShipsFragment(global)) return;

        var declarations = CompilationDeclarations.Of(context.Compilation);
        if (!declarations.IsHost) return;

        AdditionalText[] translations = [.. context.Options.AdditionalFiles.Where(TranslationFiles.Is)];
        var suppressions = new SuppressionCollector(context);
        WholeRegister.RegisterAction(context, declarations, (end, own) => Compare(end, declarations, own, suppressions, file, translations));
    }

    private static void Compare(CompilationAnalysisContext context, CompilationDeclarations declarations, IReadOnlyList<DeclaredType> own, SuppressionCollector suppressions, AdditionalText file, AdditionalText[] translations)
    {
        if (file.GetText(context.CancellationToken) is not { } text) return;

        try
        {
            var approved = Read(text);
            var parts = declarations.Parts.Fragments.Values;
            DeclaredType[] types = [.. own, .. parts.SelectMany(p => p.Types)];
            var current = new DeclaredSnapshot(declarations, new(approved)).Of(
                types,
                types.Where(t => t.IsActivity).Select(declarations.Resolve),
                Translation.Merge(translations.SelectMany(f => TranslationFiles.Read(f, context.CancellationToken)).Concat(parts.SelectMany(p => p.Translations))),
                suppressions.Suppressions,
                NeutralLanguage(context.Compilation));
            foreach (var change in RegisterDiff.Between(approved, current)) Report(context, declarations, suppressions, change);
        }
        catch (FormatException e)
        {
            var line = text.Lines.GetLineFromPosition(Math.Min((e as JsonFormatException)?.Position ?? 0, text.Length));
            var what = e is JsonFormatException ? $"line {line.LineNumber + 1} is no JSON" : e.Message;
            var location = Location.Create(file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span));
            context.ReportDiagnostic(Diagnostic.Create(Descriptors[ChangeRules.UnreadableApproval.Id], location, Path.GetFileName(file.Path), what));
        }
    }

    private static RegisterSnapshot Read(SourceText text)
    {
        // A register may have millions of characters, and a text of that size makes a string by way of a second copy.
        var json = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, json, 0, text.Length);
            return JsonSnapshot.Read(json.AsSpan(0, text.Length), KnownIds.None);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(json);
        }
    }

    private static void Report(CompilationAnalysisContext context, CompilationDeclarations declarations, SuppressionCollector suppressions, RegisterChange change)
    {
        var part = change.Activity?.Assembly is { } assembly && assembly != declarations.Host ? $" (in the referenced assembly '{assembly}')" : "";
        var location = LocationOf(change.Where) ?? LocationOf(change.Activity) ?? declarations.ControllerLocation(context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(Descriptors[change.Rule.Id], location, change.Subject + part, change.Detail));

        // What is said of an activity as a whole is told at its name.
        Location? LocationOf(Scoped? where) => where is null ? null : NameOf(where) ?? suppressions.LocationOf(where.Declaration) ?? declarations.LocationOf(where.Declaration, context.CancellationToken);

        Location? NameOf(Scoped where) => where is { Declaration.Kind: Kinds.ProcessingActivity, Type: { } type } && where.Assembly == declarations.Host
            ? context.Compilation.Assembly.GetTypeByMetadataName(type)?.Locations.FirstOrDefault(l => l.IsInSource)
            : null;
    }

    /// <summary>The language of an app whose notice says none.</summary>
    private static string? NeutralLanguage(Compilation compilation) => compilation.Assembly.GetAttributes()
        .FirstOrDefault(a => a.AttributeClass is { Name: "NeutralResourcesLanguageAttribute" } type && type.ContainingNamespace.ToDisplayString() == "System.Resources")
        ?.ConstructorArguments.Select(a => a.Value as string).FirstOrDefault();
}
