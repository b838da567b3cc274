using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

internal sealed class ConfirmationRowConfiguration : IEntityTypeConfiguration<ConfirmationRow>
{
    public void Configure(EntityTypeBuilder<ConfirmationRow> builder)
    {
        builder.ToTable("gdprkit_confirmation").HasKey(c => c.Rule);
        builder.Property(c => c.Rule).HasColumnName("rule").HasMaxLength(400);
        builder.Property(c => c.By).HasColumnName("by").HasMaxLength(400);
        builder.Property(c => c.At).HasColumnName("at");
    }
}
