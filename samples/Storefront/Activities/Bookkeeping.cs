namespace Storefront;

[ProcessingActivity("keep our books")]
[Processes(typeof(Order), nameof(Order.Total), Provision = Provision.Statutory, Consequence = "we cannot sell to you")]
[LegalBasis(Article6.LegalObligation, "the Danish Bookkeeping Act", Law = "DK:2022:700:12")]
[Recipient(RecipientKind.Authority, When = "the law obliges us")]
[Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, DatedBy = nameof(Order.BookedOn), Law = "DK:2022:700:12")]
public sealed class Bookkeeping;
