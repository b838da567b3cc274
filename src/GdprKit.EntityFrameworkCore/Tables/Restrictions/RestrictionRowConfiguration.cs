using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>The table of restrictions.</summary>
internal sealed class RestrictionRowConfiguration : IEntityTypeConfiguration<RestrictionRow>
{
    // The same in SQLite and PostgreSQL. What was lifted is history, and stays out of the app's queries.
    private const string Holds = "lifted_at IS NULL";

    public void Configure(EntityTypeBuilder<RestrictionRow> builder)
    {
        builder.ToTable(GdprKitTables.Prefix + "restriction");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Key).IsRequired();
        builder.HasIndex(r => new { r.Subject, r.Key, r.Ground }).IsUnique().HasFilter(Holds);
        builder.HasIndex(r => new { r.KeyNumber, r.Subject }).HasFilter(Holds);
        builder.HasIndex(r => new { r.KeyGuid, r.Subject }).HasFilter(Holds);
    }
}
