namespace GdprKit.EntityFrameworkCore.Tests.Kiosk;

[ProcessingActivity("hand over what you bought")]
[Processes(typeof(Buyer))]
[Processes(typeof(Purchase))]
[Processes(typeof(PurchaseLine))]
[LegalBasis(Article6.Contract, "the purchase")]
[Retention(Years = 3, After = RetentionEvent.OrderCompleted, DatedBy = nameof(Purchase.CompletedAt))]
public sealed class HandingOver;

[ProcessingActivity("keep the kiosk's accounts")]
[Processes(typeof(Purchase), nameof(Purchase.Total))]
[LegalBasis(Article6.LegalObligation, "the Bookkeeping Act", Law = "DK:2022:700:12")]
[Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, DatedBy = nameof(Purchase.BookedOn), Law = "DK:2022:700:12")]
public sealed class KioskAccounts;

[ProcessingActivity("send you tips", Kind = PurposeKind.DirectMarketing, Via = Via.Email)]
[Processes(typeof(Buyer), nameof(Buyer.Email))]
[LegalBasis(Article6.Consent)]
[Consent("receive tips", Kind = ConsentKind.ElectronicMarketing, Withdraw = Via.UnsubscribeLink)]
[Retention(Until = RetentionEvent.ConsentWithdrawn)]
public sealed class Tips;
