using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>The outbox of notifications.</summary>
internal sealed class NotificationRowConfiguration : IEntityTypeConfiguration<NotificationRow>
{
    public void Configure(EntityTypeBuilder<NotificationRow> builder)
    {
        builder.ToTable(GdprKitTables.Prefix + "notification");
        builder.HasKey(n => n.Id);
        builder.HasIndex(n => n.RequestId);
        builder.HasIndex(n => n.QueuedAt).HasFilter("sent_at IS NULL AND not_possible IS NULL");
    }
}
