using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

internal sealed class SweepRowConfiguration : IEntityTypeConfiguration<SweepRow>
{
    public void Configure(EntityTypeBuilder<SweepRow> builder)
    {
        builder.ToTable("gdprkit_sweep").HasKey(s => s.Id);
        builder.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(s => s.Run).HasColumnName("run");
        builder.Property(s => s.Rule).HasColumnName("rule").HasMaxLength(400);
        builder.Property(s => s.Type).HasColumnName("type").HasMaxLength(400);
        builder.Property(s => s.Action).HasColumnName("action").HasMaxLength(50);
        builder.Property(s => s.Members).HasColumnName("members");
        builder.Property(s => s.Count).HasColumnName("count");
        builder.Property(s => s.Oldest).HasColumnName("oldest");
        builder.Property(s => s.Newest).HasColumnName("newest");
        builder.Property(s => s.StartedAt).HasColumnName("started_at");
        builder.Property(s => s.EndedAt).HasColumnName("ended_at");
        builder.Property(s => s.Milliseconds).HasColumnName("milliseconds");
        builder.Property(s => s.Failure).HasColumnName("failure").HasMaxLength(1_000);
        builder.HasIndex(s => new { s.Rule, s.StartedAt }).HasDatabaseName("ix_gdprkit_sweep_rule");
    }
}
