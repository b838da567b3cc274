using System.Text.Json.Nodes;

namespace GdprKit.Policies.Tests;

/// <summary>
/// Finds values in a register's JSON: <c>activities[marketing].legalBases.article</c>. In brackets stands the id, rule, name or title of the item of a
/// list; without brackets all items are meant. The values are those of the node and of all below it.
/// </summary>
internal static class RegisterPath
{
    private static readonly string[] Keys = ["id", "rule", "name", "title", "category", "article", "section"];

    public static IReadOnlyList<string> Values(JsonNode root, string path)
    {
        IEnumerable<JsonNode?> nodes = [root];
        foreach (var segment in path.Split('.'))
        {
            var bracket = segment.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? segment : segment[..bracket];
            nodes = nodes.SelectMany(Items).Select(n => (n as JsonObject)?[name]);
            if (bracket < 0) continue;

            var wanted = segment[(bracket + 1)..^1];
            nodes = nodes.SelectMany(Items).Where(n => n is JsonObject o && Keys.Any(k => o[k] is JsonValue v && v.ToString() == wanted)).ToArray();
        }

        return [.. nodes.SelectMany(Leaves)];
    }

    private static IEnumerable<JsonNode?> Items(JsonNode? node) => node is JsonArray list ? list.AsEnumerable() : [node];

    private static IEnumerable<string> Leaves(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => list.SelectMany(Leaves),
        JsonObject o => o.SelectMany(p => Leaves(p.Value)),
        _ => [node.ToString()],
    };
}
