using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>The table of texts.</summary>
internal sealed class TextRowConfiguration : IEntityTypeConfiguration<TextRow>
{
    public void Configure(EntityTypeBuilder<TextRow> builder)
    {
        builder.ToTable(GdprKitTables.Prefix + "text");
        builder.HasKey(t => t.Hash);
    }
}
