using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>The logs of requests. A second entry with the same number, which would fork a chain, has no room.</summary>
internal sealed class RequestEntryRowConfiguration : IEntityTypeConfiguration<RequestEntryRow>
{
    public void Configure(EntityTypeBuilder<RequestEntryRow> builder)
    {
        builder.ToTable(GdprKitTables.Prefix + "request_entry");
        builder.HasKey(e => new { e.RequestId, e.Number });
    }
}
