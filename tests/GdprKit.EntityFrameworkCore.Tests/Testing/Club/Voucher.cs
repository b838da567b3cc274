namespace GdprKit.EntityFrameworkCore.Tests.Club;

/// <summary>Nobody's data.</summary>
public class Voucher
{
    public int Id { get; set; }

    public required string Code { get; set; }
}
