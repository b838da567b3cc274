namespace GdprKit.EntityFrameworkCore.Tests.Fair;

[ProcessingActivity("let you ride")]
[Processes(typeof(Fairgoer))]
[Processes(typeof(Ride))]
[LegalBasis(Article6.Contract, "the ride")]
[Retention(Years = 3, After = RetentionEvent.OrderCompleted, DatedBy = nameof(Ride.DoneAt))]
public sealed class Riding;

[ProcessingActivity("keep the fair's accounts")]
[Processes(typeof(Receipt))]
[LegalBasis(Article6.LegalObligation, "the Bookkeeping Act", Law = "DK:2022:700:12")]
[Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, DatedBy = nameof(Receipt.BookedAt), Law = "DK:2022:700:12")]
public sealed class FairAccounts;
