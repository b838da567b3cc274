namespace Xtractor;

[ProcessingActivity("annonsera", Title = "Annonsering", Kind = PurposeKind.DirectMarketing)]
[Cookie("annonscookies", CookiePurpose.Marketing, "används när vi annonserar via annonstjänster", Providers = ["Google AdSense", "LinkedIn"])]
[Recipient("annonstjänster", Examples = ["Google AdSense"])]
[Recipient("LinkedIn")]
[Statement(NoticeSection.Controller, "Vi är ansvariga för vår marknadsföring")]
public sealed class Advertising;
