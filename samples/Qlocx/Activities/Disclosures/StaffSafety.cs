namespace Qlocx;

/// <summary>The policy names this purpose only where it says who receives data.</summary>
[ProcessingActivity("protect our staff and keep them safe")]
[Recipient(typeof(OtherRecipients))]
public sealed class StaffSafety;
