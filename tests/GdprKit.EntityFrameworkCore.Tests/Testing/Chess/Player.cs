namespace GdprKit.EntityFrameworkCore.Tests.Chess;

[DataSubject("Players", DataSubjectCategory.Member, Identifier = nameof(Id))]
public class Player
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    public DateTime? LeftAt { get; set; }

    public int? InvitedById { get; set; }

    public Player? InvitedBy { get; set; }

    public int? RivalId { get; set; }
}
