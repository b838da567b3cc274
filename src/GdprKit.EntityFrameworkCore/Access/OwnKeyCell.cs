using System.Data.Common;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Access;

/// <summary>A column with the keys of people of whom only one asks: the sender of a message, who may be the receiver of another.</summary>
internal sealed class OwnKeyCell(Cell cell, IProperty property, string key) : Cell
{
    private readonly Type _stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;

    public override ExportedValueKind Kind => cell.Kind;

    public override void Write(DbDataReader reader, int ordinal, SubjectDataWriter writer)
    {
        if (reader.IsDBNull(ordinal) || SubjectKeys.Text(_stored == typeof(Guid) || _stored == typeof(Guid?) ? reader.GetGuid(ordinal) : reader.GetValue(ordinal)) == key) cell.Write(reader, ordinal, writer);
        else writer.Redact(RedactionReason.IdentifiesOthers);
    }
}
