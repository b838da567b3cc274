using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Xml.Linq;
using GdprKit.Register.Serialization;
using GdprKit.Testing;

namespace GdprKit.Register.Tests.Serialization;

/// <summary>The published JSON schema is what the register is serialized as, with the words of its XML documentation.</summary>
public sealed class RegisterSchemaTests
{
    private static readonly string File = $"register.v{ProcessingRegister.CurrentSchema}.schema.json";

    [Fact]
    public void Schema_is_current() =>
        GoldenFile.AssertCurrent(Repository.Path("src", "GdprKit.Register", "Serialization", File), Schema());

    [Fact]
    public void Every_property_is_described()
    {
        var lacking = new List<string>();
        Visit(JsonNode.Parse(Schema())!, "register", lacking);

        Assert.Empty(lacking);
    }

    private static void Visit(JsonNode node, string path, List<string> lacking)
    {
        if (node["items"] is { } items) Visit(items, path, lacking);
        if (node["properties"] is not JsonObject properties) return;
        foreach (var (name, value) in properties)
        {
            if (value!["description"] is null && value["$ref"] is null) lacking.Add($"{path}.{name}");
            Visit(value, $"{path}.{name}", lacking);
        }
    }

    private static string Schema()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(ProcessingRegister).Assembly.Location, ".xml")).Descendants("member")
            .Where(m => m.Element("summary") is not null)
            .ToDictionary(m => (string)m.Attribute("name")!, m => Text(m.Element("summary")!), StringComparer.Ordinal);
        var schema = RegisterJson.Web.ProcessingRegister.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) =>
            {
                var key = context.PropertyInfo?.AttributeProvider is PropertyInfo property
                    ? $"P:{property.DeclaringType!.FullName}.{property.Name}"
                    : context.Path.IsEmpty ? $"T:{context.TypeInfo.Type.FullName}" : null;
                if (key is null || node is not JsonObject described || !documentation.TryGetValue(key, out var text)) return node;
                described.Insert(0, "description", text);
                return described;
            },
        }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", $"https://github.com/gdprkit/gdprkit/blob/main/src/GdprKit.Register/Serialization/{File}");
        schema.Insert(2, "title", "Register of processing activities");
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static string Text(XElement summary) =>
        string.Join(' ', string.Concat(summary.Nodes().Select(n => n is XElement e ? ((string?)e.Attribute("langword") ?? ((string?)e.Attribute("cref"))?.Split('.').Last() ?? e.Value) : n.ToString()))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
}
