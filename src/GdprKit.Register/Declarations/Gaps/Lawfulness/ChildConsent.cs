using System.Globalization;
using GdprKit.Declarations.Law;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2025: consent of children without the age from which they can give it, or with one that is too low.</summary>
internal sealed class ChildConsent() : ActivityRule(
    RuleIdentifiers.ChildConsent, RuleSeverity.Warning, "8(1), 8(2)",
    "Consent of children without an age",
    "{0} is asked of children, and {1} (GDPR Art. 8): say the MinimumAge from which they consent themselves; for younger ones a parent does",
    "Online, a child can consent from 16 years or the lower age that a Member State sets; below it, whoever has parental responsibility does.")
{
    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        if (!activity.RestsOn("Consent") || !activity.Answers.Any(a => a.Subjects.Any(s => s.Declaration.Text("category") == "Child"))) return [];

        var country = activity.Activity.Controllers.FirstOrDefault()?.Declaration.Text("country") ?? activity.Source.Country;
        return activity.Activity.Consents.Select(c => (Consent: c, Fault: Fault(c.Declaration, country))).Where(c => c.Fault is not null)
            .Select(c => activity.At(this, c.Consent, c.Fault!));
    }

    private static string? Fault(Declaration consent, string? country)
    {
        // Art. 8 is about services offered online; on paper and in person parents sign.
        if (consent.Says("kind") || consent.Text("form") is "Written" or "Oral") return null;
        if (consent.Number("minimumAge") is not { } age) return "no MinimumAge is said";
        if (country is null || ChildAges.Of(country) is var lowest && age >= lowest) return null;
        return string.Format(CultureInfo.InvariantCulture, "its MinimumAge is {0}, but the law of {1} sets {2}", age, country, ChildAges.Of(country));
    }
}
