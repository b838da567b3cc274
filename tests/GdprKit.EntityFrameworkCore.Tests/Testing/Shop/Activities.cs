namespace GdprKit.EntityFrameworkCore.Tests.Shop;

[ProcessingActivity("run your account")]
[Processes(typeof(Customer))]
[Processes(typeof(Address))]
[LegalBasis(Article6.Contract, "the account")]
[Retention(Months = 6, After = RetentionEvent.AccountClosed, DatedBy = nameof(Customer.ClosedAt))]
public sealed class CustomerAccounts;

[ProcessingActivity("deliver what you ordered")]
[Processes(typeof(Order))]
[Processes(typeof(OrderLine))]
[Processes(typeof(Customer), nameof(Customer.Name))]
[LegalBasis(Article6.Contract, "the purchase")]
[Retention(Years = 3, After = RetentionEvent.OrderCompleted, DatedBy = nameof(Order.CompletedAt))]
public sealed class Delivery;

[ProcessingActivity("keep accounts")]
[Processes(typeof(Order), nameof(Order.Total))]
[LegalBasis(Article6.LegalObligation, "the Bookkeeping Act", Law = "DK:2022:700:12")]
[Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, DatedBy = nameof(Order.BookedOn), Law = "DK:2022:700:12")]
public sealed class Bookkeeping;

[ProcessingActivity("send you the newsletter", Kind = PurposeKind.DirectMarketing, Via = Via.Email)]
[Processes(typeof(Subscriber))]
[LegalBasis(Article6.Consent)]
[Consent("receive the newsletter", Kind = ConsentKind.ElectronicMarketing, Withdraw = Via.UnsubscribeLink)]
[Retention(Until = RetentionEvent.ConsentWithdrawn, DatedBy = nameof(Subscriber.WithdrawnAt))]
public sealed class Newsletter;
