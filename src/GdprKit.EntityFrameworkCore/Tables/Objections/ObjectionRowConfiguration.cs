using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>The log of objections.</summary>
internal sealed class ObjectionRowConfiguration : IEntityTypeConfiguration<ObjectionRow>
{
    public void Configure(EntityTypeBuilder<ObjectionRow> builder)
    {
        builder.ToTable(GdprKitTables.Prefix + "objection");
        builder.HasKey(o => o.Id);
        builder.HasIndex(o => new { o.Subject, o.Key, o.Activity, o.Number }).IsUnique();
    }
}
