using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Access;

/// <summary>A column of a type that only the provider knows: an array, a range, a place on a map.</summary>
internal sealed class OtherCell : Cell
{
    public static readonly OtherCell Instance = new();

    public override ExportedValueKind Kind => ExportedValueKind.Json;

    public override void Write(DbDataReader reader, int ordinal, SubjectDataWriter writer)
    {
        if (reader.IsDBNull(ordinal)) writer.WriteNull();
        else writer.WriteJson(Json(reader.GetValue(ordinal)));
    }

    private static string Json(object? value) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text),
        bool or sbyte or byte or short or ushort or int or uint or long or ulong or decimal or Guid or DateTime or DateTimeOffset or DateOnly or byte[] => JsonSerializer.Serialize(value),
        IEnumerable list => "[" + string.Join(',', list.Cast<object?>().Select(Json)) + "]",
        _ => JsonSerializer.Serialize(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };
}
