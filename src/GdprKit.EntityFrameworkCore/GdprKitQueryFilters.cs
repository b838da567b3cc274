namespace GdprKit.EntityFrameworkCore;

/// <summary>The names of the query filters that <c>modelBuilder.AddGdprKit()</c> adds.</summary>
public static class GdprKitQueryFilters
{
    /// <summary>
    /// Hides the rows of people whose data may only be stored (GDPR Art. 18). Code that the law lets use them passes it by:
    /// <c>db.Customers.IgnoreQueryFilters([GdprKitQueryFilters.Restriction])</c>.
    /// </summary>
    public const string Restriction = "GdprKit.Restriction";
}
