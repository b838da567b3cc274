namespace Storefront;

[ProcessingActivity("send you our newsletter", Kind = PurposeKind.DirectMarketing, Via = Via.Email)]
[Processes(typeof(Customer), nameof(Customer.Name), nameof(Customer.Email))]
[LegalBasis(Article6.Consent)]
[Consent("receive our newsletter by e-mail", Kind = ConsentKind.ElectronicMarketing, Withdraw = Via.AccountSettings | Via.UnsubscribeLink, Version = "1")]
[OptOut(Via.AccountSettings | Via.UnsubscribeLink)]
[Retention(Until = RetentionEvent.ConsentWithdrawn)]
public sealed class Newsletter;
