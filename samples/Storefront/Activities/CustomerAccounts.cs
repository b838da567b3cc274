namespace Storefront;

[ProcessingActivity("run your account")]
[Processes(typeof(Customer), Provision = Provision.Contractual, Consequence = "there is no account")]
[LegalBasis(Article6.Contract, "the terms of the account")]
[Retention(Months = 6, After = RetentionEvent.AccountClosed, DatedBy = nameof(Customer.ClosedAt))]
public sealed class CustomerAccounts;
