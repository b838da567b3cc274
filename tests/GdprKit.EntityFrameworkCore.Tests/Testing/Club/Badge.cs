namespace GdprKit.EntityFrameworkCore.Tests.Club;

[DataSubject(typeof(Member), Identifier = nameof(MemberId))]
public class Badge
{
    public int Id { get; set; }

    public int MemberId { get; set; }

    [PersonalData(DataCategory.OnlineIdentifier)]
    public required string Number { get; set; }

    public DateTime? ReturnedAt { get; set; }
}
