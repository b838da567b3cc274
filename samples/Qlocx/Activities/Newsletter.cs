namespace Qlocx;

[ProcessingActivity("manage our newsletter", Title = "Manage our newsletters", Kind = PurposeKind.DirectMarketing, Examples = ["send it"])]
[OptOut(Via.UnsubscribeLink)]
public sealed class Newsletter;
