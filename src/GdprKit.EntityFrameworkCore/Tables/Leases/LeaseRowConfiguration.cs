using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

internal sealed class LeaseRowConfiguration : IEntityTypeConfiguration<LeaseRow>
{
    public void Configure(EntityTypeBuilder<LeaseRow> builder)
    {
        builder.ToTable("gdprkit_lease").HasKey(l => l.Name);
        builder.Property(l => l.Name).HasColumnName("name").HasMaxLength(100);
        builder.Property(l => l.Owner).HasColumnName("owner");
        builder.Property(l => l.Until).HasColumnName("until");
        builder.Property(l => l.Version).HasColumnName("version");
    }
}
