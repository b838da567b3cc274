using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>The table of requests.</summary>
internal sealed class RequestRowConfiguration : IEntityTypeConfiguration<RequestRow>
{
    public void Configure(EntityTypeBuilder<RequestRow> builder)
    {
        builder.ToTable(GdprKitTables.Prefix + "request");
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => new { r.Subject, r.Key });
        builder.HasIndex(r => r.ClosedAt);
    }
}
