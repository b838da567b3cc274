namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>A rule of retention that was released to run.</summary>
internal sealed class ConfirmationRow
{
    public required string Rule { get; set; }

    public required string By { get; set; }

    public DateTime At { get; set; }
}
