using System.Collections.Immutable;
using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage;

/// <summary>What a rule about leaks reports of tagged data.</summary>
internal static class Finding
{
    /// <summary>The property that tells fixes the category of the data.</summary>
    public const string CategoryProperty = "Category";

    /// <summary>
    /// What is only mentioned of other data is a warning where it tells most of a person, or opens doors: Art. 9 and 10, official identifiers and credentials.
    /// Rules that warn of all data say more in their words; an error is for what contradicts itself.
    /// </summary>
    public static Diagnostic Of(DiagnosticDescriptor rule, Location location, Answer answer, params object[] arguments) => Diagnostic.Create(
        rule,
        location,
        rule.DefaultSeverity == DiagnosticSeverity.Info && Weight(answer) > 0 ? DiagnosticSeverity.Warning : rule.DefaultSeverity,
        additionalLocations: null,
        properties: answer.Category is { } category ? ImmutableDictionary<string, string?>.Empty.Add(CategoryProperty, category) : null,
        messageArgs: arguments);

    /// <summary>How much data weighs beside other: of several in one place, the heaviest is told.</summary>
    public static int Weight(Answer answer) => answer.IsSensitive ? 2 : answer.Category is "OfficialIdentifier" or "Credential" ? 1 : 0;
}
