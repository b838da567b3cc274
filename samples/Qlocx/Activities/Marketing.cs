namespace Qlocx;

[ProcessingActivity("communicate offers and marketing, from us and from our partners", Title = "Communicate offers and marketing in different channels", Kind = PurposeKind.DirectMarketing,
    Via = Via.Email | Via.SocialMedia | Via.OtherElectronic)]
[OptOut(Via.UnsubscribeLink)]
[Profiling("how you use our websites, channels, apps and services is analysed", Occurs = Occurs.Sometimes)]
[Never(DataPractice.AutomatedDecisions)]
public sealed class Marketing;
