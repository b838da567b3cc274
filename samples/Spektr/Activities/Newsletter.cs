namespace Spektr;

[ProcessingActivity("send the newsletter that you subscribe to", Kind = PurposeKind.DirectMarketing,
    Examples = ["news and updates", "what we build and think", "products and services that may interest you"])]
[Processes(typeof(Subscriber))]
[LegalBasis(Article6.LegitimateInterests, "marketing of our products and services")]
[Consent("receive our newsletter", Kind = ConsentKind.ElectronicMarketing, Withdraw = Via.Contact)]
public sealed class Newsletter;
