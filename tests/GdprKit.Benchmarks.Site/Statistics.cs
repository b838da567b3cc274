using GdprKit;

[assembly: DataController("Site ApS", Address = "Torvet 1, 8000 Aarhus C", Country = "DK", Email = "privacy@site.example")]
[assembly: PrivacyNotice(Language = "en", LastUpdated = "2026-11-01")]
[assembly: SecurityMeasure("Access is limited to those who need it.")]

namespace GdprKit.Benchmarks.Site;

[ProcessingActivity("see how the site is used")]
[Processes(typeof(Visit))]
[LegalBasis(Article6.LegitimateInterests, "know what guests need", BalancingTest = "docs/balancing/statistics.md")]
[Retention(Months = 6, After = RetentionEvent.LastActivity, DatedBy = nameof(Visit.EndedAt))]
[Never(DataPractice.Disclosure)]
public sealed class Statistics;
