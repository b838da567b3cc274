namespace GdprKit.EntityFrameworkCore.Tests.Fair;

/// <summary>Kept longer than rides.</summary>
[DataSubject(typeof(Fairgoer), Identifier = nameof(FairgoerId))]
public class Receipt
{
    public int Id { get; set; }

    public FairgoerId FairgoerId { get; set; }

    public Fairgoer? Fairgoer { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal? Amount { get; set; }

    public DateTime BookedAt { get; set; }
}
