namespace Qlocx;

/// <summary>The policy names this purpose only where it says who receives data.</summary>
[ProcessingActivity("merge or sell the business")]
[Recipient(typeof(OtherRecipients))]
[Recipient(RecipientKind.BusinessBuyer, When = "the business is sold", Occurs = Occurs.Sometimes, Examples = ["potential buyers or sellers"])]
public sealed class MergerOrSale;
