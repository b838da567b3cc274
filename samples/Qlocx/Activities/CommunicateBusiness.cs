namespace Qlocx;

[ProcessingActivity("communicate about us and our business, in various channels", Title = "Communicate about us and our business")]
[OptOut(Via.UnsubscribeLink | Via.Contact)]
public sealed class CommunicateBusiness;
