namespace Qlocx;

[ProcessingActivity("follow up and evaluate how our channels, apps and services are used", Title = "Track and evaluate the use of our websites, digital channels, apps and services", Examples = ["collect and analyse visitor and user statistics"])]
[DataSubject(typeof(DigitalUser))]
public sealed class UsageTracking;
