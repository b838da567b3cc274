namespace GdprKit.EntityFrameworkCore.Tests.Choir;

[ProcessingActivity("sing together")]
[Processes(typeof(Singer))]
[LegalBasis(Article6.Contract, "the membership")]
[Retention(Years = 1, After = RetentionEvent.ContractEnded, DatedBy = nameof(Singer.LeftAt))]
public sealed class Singing;

[ProcessingActivity("send singers the programme", Kind = PurposeKind.DirectMarketing, Via = Via.Email)]
[Processes(typeof(Singer), nameof(Singer.Email))]
[LegalBasis(Article6.Consent)]
[Consent("receive the programme", Kind = ConsentKind.ElectronicMarketing, Withdraw = Via.UnsubscribeLink)]
[Retention(Until = RetentionEvent.ConsentWithdrawn)]
public sealed class Programme;

[ProcessingActivity("keep the choir's accounts")]
[Processes(typeof(Fee), nameof(Fee.Amount))]
[LegalBasis(Article6.LegalObligation, "the Bookkeeping Act", Law = "DK:2022:700:12")]
[Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, DatedBy = nameof(Fee.BookedAt), Law = "DK:2022:700:12")]
public sealed class ChoirAccounts;

[ProcessingActivity("plan what the choir can afford")]
[Processes(typeof(Fee))]
[LegalBasis(Article6.LegitimateInterests, "to plan")]
[Retention(Years = 10, After = RetentionEvent.Collected, DatedBy = nameof(Fee.BookedAt))]
public sealed class ChoirPlanning;
