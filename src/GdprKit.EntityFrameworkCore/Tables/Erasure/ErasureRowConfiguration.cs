using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>The list of erasures.</summary>
internal sealed class ErasureRowConfiguration : IEntityTypeConfiguration<ErasureRow>
{
    public void Configure(EntityTypeBuilder<ErasureRow> builder)
    {
        builder.ToTable(GdprKitTables.Prefix + "erasure");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.HasIndex(e => e.CompletedAt);
    }
}
