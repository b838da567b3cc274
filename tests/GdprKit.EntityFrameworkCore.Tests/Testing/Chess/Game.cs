namespace GdprKit.EntityFrameworkCore.Tests.Chess;

/// <summary>Between two people, without personal data, and gone with either.</summary>
public class Game
{
    public int Id { get; set; }

    public int WhiteId { get; set; }

    public Player? White { get; set; }

    public int BlackId { get; set; }

    public Player? Black { get; set; }

    public List<Sheet> Sheets { get; } = [];
}
