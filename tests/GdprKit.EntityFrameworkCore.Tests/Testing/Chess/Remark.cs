namespace GdprKit.EntityFrameworkCore.Tests.Chess;

public class Remark
{
    public int Id { get; set; }

    public int SheetId { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public required string Text { get; set; }

    public DateTime? WrittenAt { get; set; }
}
