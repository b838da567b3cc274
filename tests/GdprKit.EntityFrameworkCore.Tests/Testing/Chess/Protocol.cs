namespace GdprKit.EntityFrameworkCore.Tests.Chess;

/// <summary>About a player. A law wants to know for years who signed.</summary>
[DataSubject(typeof(Player), Identifier = nameof(PlayerId))]
public class Protocol
{
    public int Id { get; set; }

    public int PlayerId { get; set; }

    [PersonalData(DataCategory.Identity)]
    public int? SignedById { get; set; }

    public DateTime SignedAt { get; set; }
}
