namespace Spektr;

/// <summary>Who pays for the paid version, and what was paid.</summary>
[DataSubject(typeof(User), Identifier = nameof(UserId))]
public sealed class BillingAccount
{
    public Guid UserId { get; set; }

    [PersonalData(DataCategory.Financial)]
    public required string BillingInformation { get; set; }

    [PersonalData(DataCategory.Transaction)]
    public IList<string> TransactionHistory { get; } = [];
}
