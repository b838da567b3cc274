using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Consistency;

/// <summary>GDPR9021: a date, a day of the year or a time zone is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DateAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Invalid = Descriptor.Create(
        RuleIdentifiers.InvalidDate, "Date that cannot be read",
        "{0} of [{1}] is '{2}', which is no {3}: write it as {4}", DiagnosticSeverity.Error,
        "A review whose date cannot be read is never due, and a retention whose days cannot be counted never ends.");

    private static readonly Format Date = new("date", "yyyy-MM-dd (ISO 8601)", text => IsoDate.Read(text) is not null);
    private static readonly Format Day = new("day of the year", "MM-dd", text => DayOfYear.Read(text) is not null);
    private static readonly Format Zone = new("time zone", "Area/Place, as IANA names it (Europe/Copenhagen), or UTC", TimeZoneName.IsOne);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Invalid];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context) => context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.Attribute);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        switch (AttributeOwner.SimpleName(attribute))
        {
            case "NotPersonalData" or "NotPersonalDataAttribute":
                Analyze(context, attribute, Kinds.NotPersonalData, "ReviewBy", Date);
                break;
            case "ProcessingActivity" or "ProcessingActivityAttribute":
                Analyze(context, attribute, Kinds.ProcessingActivity, "Reviewed", Date);
                break;
            case "DataController" or "DataControllerAttribute":
                Analyze(context, attribute, Kinds.DataController, "FinancialYearEnd", Day);
                Analyze(context, attribute, Kinds.DataController, "TimeZone", Zone);
                break;
        }
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, AttributeSyntax attribute, string kind, string property, Format format)
    {
        if (AttributeOwner.Named(attribute, property) is not { } written) return;
        if (context.SemanticModel.GetConstantValue(written, context.CancellationToken).Value is not string text || format.IsOne(text)) return;
        if (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType.ToDisplayString() != $"GdprKit.{kind}Attribute") return;

        context.ReportDiagnostic(Diagnostic.Create(Invalid, written.GetLocation(), property, kind, text, format.Name, format.Written));
    }

    /// <summary>How a text has to be written.</summary>
    private sealed class Format(string name, string written, Func<string, bool> isOne)
    {
        public string Name { get; } = name;

        public string Written { get; } = written;

        public Func<string, bool> IsOne { get; } = isOne;
    }
}
