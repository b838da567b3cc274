using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>Rows that stay after something ended for them.</summary>
internal sealed class EndedRowConfiguration : IEntityTypeConfiguration<EndedRow>
{
    public void Configure(EntityTypeBuilder<EndedRow> builder)
    {
        builder.ToTable(GdprKitTables.Prefix + "ended", t => t.HasComment("Rows of the app that stay although a need of theirs ended, by an erasure (0) or with the rows that dated them (1); removed when they go."));
        builder.HasKey(e => new { e.Type, e.By, e.Key });
        builder.Property(e => e.Type).HasMaxLength(400);
        builder.Property(e => e.Key).HasMaxLength(400);
        builder.HasIndex(e => new { e.KeyNumber, e.Type }).HasFilter("key_number IS NOT NULL");
        builder.HasIndex(e => new { e.KeyGuid, e.Type }).HasFilter("key_guid IS NOT NULL");
    }
}
