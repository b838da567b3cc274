namespace Storefront;

[ProcessingActivity("answer your questions")]
[Processes(typeof(Question))]
[Processes(typeof(Customer), nameof(Customer.Name), nameof(Customer.Email))]
[LegalBasis(Article6.LegitimateInterests, "good service to those who buy from us", BalancingTest = "LIA-2026-04")]
[Retention(Years = 1, After = RetentionEvent.CaseClosed, DatedBy = nameof(Question.AnsweredAt))]
public sealed class CustomerService;
