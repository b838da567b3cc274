using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>The ledger of consents.</summary>
internal sealed class ConsentRowConfiguration : IEntityTypeConfiguration<ConsentRow>
{
    public void Configure(EntityTypeBuilder<ConsentRow> builder)
    {
        builder.ToTable(GdprKitTables.Prefix + "consent");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Key).IsRequired();
        builder.HasIndex(c => new { c.Subject, c.Key, c.Activity, c.Number }).IsUnique();
        // By these a sweep finds the consents of many rows.
        builder.HasIndex(c => new { c.KeyGuid, c.Activity }).HasFilter("key_guid IS NOT NULL");
        builder.HasIndex(c => new { c.KeyNumber, c.Activity }).HasFilter("key_number IS NOT NULL");
    }
}
