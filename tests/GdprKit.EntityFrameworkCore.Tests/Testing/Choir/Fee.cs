namespace GdprKit.EntityFrameworkCore.Tests.Choir;

/// <summary>What the law has kept and what the choir would like to keep longer is the same column.</summary>
[DataSubject(typeof(Singer), Identifier = nameof(SingerId))]
public class Fee
{
    public int Id { get; set; }

    public int SingerId { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal? Amount { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public string? Remark { get; set; }

    public DateTime BookedAt { get; set; }
}
