namespace GdprKit.EntityFrameworkCore.Tests.Chess;

/// <summary>Goes with the game, and what is written on it with the sheet.</summary>
public class Sheet
{
    public int Id { get; set; }

    public int GameId { get; set; }

    public List<Remark> Remarks { get; } = [];
}
