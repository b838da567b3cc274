namespace Storefront;

[ProcessingActivity("deliver what you ordered, and answer for it")]
[Processes(typeof(Order), Provision = Provision.Contractual, Consequence = "we cannot deliver")]
[Processes(typeof(OrderLine), Provision = Provision.Contractual, Consequence = "we cannot deliver")]
[Processes(typeof(Customer), nameof(Customer.Name), nameof(Customer.Email), Provision = Provision.Contractual, Consequence = "we cannot deliver")]
[LegalBasis(Article6.Contract, "the purchase")]
[Recipient(typeof(Carrier))]
[Retention(Years = 3, After = RetentionEvent.OrderCompleted, DatedBy = nameof(Order.CompletedAt))]
public sealed class Delivery;
