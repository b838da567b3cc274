using System.Text.Json.Nodes;

namespace GdprKit.Register;

/// <summary>The JSON Schema of the rows in an export: a definition for each type. In CSV a row has the same values in the order of the properties.</summary>
internal static class DataSchema
{
    public static JsonObject Of(IEnumerable<ManifestType> types)
    {
        var definitions = new JsonObject();
        foreach (var type in types)
        {
            // Two stores may have types of one name.
            definitions[definitions.ContainsKey(type.Type) ? $"{type.Store}.{type.Type}" : type.Type] = Row(type);
        }

        return new() { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$defs"] = definitions };
    }

    private static JsonObject Row(ManifestType type)
    {
        var properties = new JsonObject();
        foreach (var column in type.Columns) properties[column.Name] = Value(column);
        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject Value(ManifestColumn column)
    {
        var (type, format) = column.Kind switch
        {
            ExportedValueKind.Integer => ("integer", null),
            ExportedValueKind.Number => ("number", null),
            ExportedValueKind.Boolean => ("boolean", null),
            ExportedValueKind.Date => ("string", "date"),
            ExportedValueKind.DateTime => ("string", "date-time"),
            ExportedValueKind.Json => (null, null),
            _ => ((string?)"string", (string?)null),
        };
        var value = new JsonObject();
        if (column.Label is not null) value["title"] = column.Label;
        if (type is not null) value["type"] = new JsonArray(type, "null");
        if (format is not null) value["format"] = format;
        if (column.Kind == ExportedValueKind.Binary) value["contentEncoding"] = "base64";
        return value;
    }
}
