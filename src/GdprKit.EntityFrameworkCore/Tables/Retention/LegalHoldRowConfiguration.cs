using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

internal sealed class LegalHoldRowConfiguration : IEntityTypeConfiguration<LegalHoldRow>
{
    public void Configure(EntityTypeBuilder<LegalHoldRow> builder)
    {
        builder.ToTable("gdprkit_legal_hold").HasKey(h => h.Id);
        builder.Property(h => h.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(h => h.Ground).HasColumnName("ground").HasMaxLength(1_000);
        builder.Property(h => h.Subject).HasColumnName("subject").HasMaxLength(200);
        builder.Property(h => h.Key).HasColumnName("key").HasMaxLength(400);
        builder.Property(h => h.KeyNumber).HasColumnName("key_number");
        builder.Property(h => h.KeyGuid).HasColumnName("key_guid");
        builder.Property(h => h.Owner).HasColumnName("owner").HasMaxLength(400);
        builder.Property(h => h.From).HasColumnName("from");
        builder.Property(h => h.ReviewOn).HasColumnName("review_on");
        builder.Property(h => h.ReleasedAt).HasColumnName("released_at");
        builder.Property(h => h.ReleasedBy).HasColumnName("released_by").HasMaxLength(400);
        builder.HasIndex(h => new { h.Subject, h.ReleasedAt }).HasDatabaseName("ix_gdprkit_legal_hold_subject");
    }
}
