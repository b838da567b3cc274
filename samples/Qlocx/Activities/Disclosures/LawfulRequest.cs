namespace Qlocx;

/// <summary>The policy names this purpose only where it says who receives data.</summary>
[ProcessingActivity("respond to a lawful request")]
[Recipient(typeof(OtherRecipients))]
public sealed class LawfulRequest;
