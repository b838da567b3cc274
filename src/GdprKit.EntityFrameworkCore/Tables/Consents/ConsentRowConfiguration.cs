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
        builder.HasIndex(c => new { c.Subject, c.Key, c.Activity, c.Number }).IsUnique();
    }
}
