namespace GdprKit.Testing.Shop;

[ProcessingActivity("run your account")]
[Processes(typeof(Customer))]
[LegalBasis(Article6.Contract, "the account")]
[Retention(Months = 6, After = RetentionEvent.AccountClosed, DatedBy = nameof(Customer.ClosedAt))]
public sealed class Accounts;

[ProcessingActivity("keep accounts")]
[Processes(typeof(Order))]
[LegalBasis(Article6.LegalObligation, "the Bookkeeping Act", Law = "DK:2022:700:12")]
[Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, DatedBy = nameof(Order.BookedOn), Law = "DK:2022:700:12")]
public sealed class Bookkeeping;

[ProcessingActivity("send you the newsletter", Kind = PurposeKind.DirectMarketing, Via = Via.Email)]
[Processes(typeof(Taste))]
[LegalBasis(Article6.Consent)]
[Consent("receive the newsletter", Version = "1", Kind = ConsentKind.ElectronicMarketing, Withdraw = Via.UnsubscribeLink)]
[Recipient("the mailing house")]
public sealed class Newsletter;

[ProcessingActivity("see who returns too much")]
[Processes(typeof(Customer), nameof(Customer.Name))]
[LegalBasis(Article6.LegitimateInterests, "fewer losses")]
[Recipient("the insurer")]
public sealed class Returns;

[ProcessingActivity("pay wages")]
[DataSubject("Employees", DataSubjectCategory.Employee)]
[LegalBasis(Article6.Contract, "the employment")]
[Consent("have your picture on the website")]
public sealed class Wages;
