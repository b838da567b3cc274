namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>What ended something for a row.</summary>
internal enum EndedBy
{
    /// <summary>An erasure: what rests on consent or legitimate interests asks for the row no longer, whatever its clock says. The row stays for others.</summary>
    Erasure,

    /// <summary>Rows that alone dated it: its time was over when they went, and it stays only as long as something else holds it.</summary>
    Dates,
}
