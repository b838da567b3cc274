using System.Globalization;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3020: a notice that does not say when it was last changed.</summary>
internal sealed class NoticeDate() : DeclarationRule(
    RuleIdentifiers.NoticeDate, RuleSeverity.Warning, "12(1), 5(2)",
    "Notice without a date",
    "{0} has {1} (GDPR Art. 12(1), 5(2)): say LastUpdated as yyyy-MM-dd",
    "By its date people see whether a notice has changed, and the controller shows what it said when.",
    Declarations.Kinds.PrivacyNotice)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        if (!declaration.Declaration.Tells("lastUpdated")) return "no date";

        var date = declaration.Declaration.Text("lastUpdated")!;
        return DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"'{date}' as its date";
    }
}
