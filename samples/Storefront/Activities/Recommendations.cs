namespace Storefront;

[ProcessingActivity("recommend articles that go with what you bought")]
[Processes(typeof(OrderLine), nameof(OrderLine.Article))]
[Processes(typeof(Order), nameof(Order.CompletedAt))]
[LegalBasis(Article6.LegitimateInterests, "a shop in which you find what you look for", BalancingTest = "LIA-2026-03")]
[Profiling("what others bought who bought the same")]
[Retention(Years = 3, After = RetentionEvent.OrderCompleted, DatedBy = nameof(Order.CompletedAt))]
public sealed class Recommendations;
