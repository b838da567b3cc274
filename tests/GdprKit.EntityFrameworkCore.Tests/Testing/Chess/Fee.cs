namespace GdprKit.EntityFrameworkCore.Tests.Chess;

[DataSubject(typeof(Player), Identifier = nameof(PlayerId))]
public class Fee
{
    public int Id { get; set; }

    public int PlayerId { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal? Amount { get; set; }

    public DateTime BookedAt { get; set; }
}
