using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

internal sealed class ErasurePartRowConfiguration : IEntityTypeConfiguration<ErasurePartRow>
{
    public void Configure(EntityTypeBuilder<ErasurePartRow> builder)
    {
        builder.ToTable("gdprkit_erasure_part").HasKey(p => new { p.ErasureId, p.Store });
        builder.Property(p => p.Store).HasMaxLength(400);
    }
}
