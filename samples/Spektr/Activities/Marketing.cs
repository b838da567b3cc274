namespace Spektr;

[ProcessingActivity("tell you about new features, offers and services of the platform", Kind = PurposeKind.DirectMarketing)]
[Processes(typeof(User), nameof(User.Name), nameof(User.Email), nameof(User.Position))]
[LegalBasis(Article6.LegitimateInterests, "marketing of our products and services")]
[Consent("receive marketing about the platform", Kind = ConsentKind.ElectronicMarketing, Withdraw = Via.Contact)]
public sealed class Marketing;
