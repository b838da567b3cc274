using System.Text.Json.Nodes;

namespace GdprKit.Register.Tests.Changes;

/// <summary>
/// What a register's JSON says, independent of how the gate compares: all of it without the names that are no content, in no order, with
/// what rows refer to instead of its number.
/// </summary>
internal static class RegisterContent
{
    private static readonly HashSet<string> NoContent = ["schema", "hash", "parts", "origin", "location", "member", "identifier", "datedBy", "nameIsInferred", "titleIsInferred", "formerIds", "isSpecial", "rightsAnsweredBy", "contradictions"];

    private static readonly string[] Links = ["dataSubjects", "legalBases", "sources", "recipients", "transfers", "retention"];

    public static string Of(string json)
    {
        var register = JsonNode.Parse(json)!.AsObject();
        foreach (var activity in register["activities"]!.AsArray().Select(a => a!.AsObject()))
        {
            activity.Remove("rights");
            foreach (var item in activity["dataItems"]!.AsArray().Select(i => i!.AsObject()))
            {
                item.Remove("rights");
                foreach (var list in Links) item[list] = new JsonArray([.. item[list]!.AsArray().Select(i => activity[list]![(int)i!]!.DeepClone())]);
            }
        }

        return Write(register);
    }

    private static string Write(JsonNode? node) => node switch
    {
        JsonObject o => "{" + string.Join(",", o.Where(p => !NoContent.Contains(p.Key) && !(p.Key is "name" or "title" && o[p.Key + "IsInferred"]?.GetValue<bool>() == true))
            .OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}:{Write(p.Value)}")) + "}",
        JsonArray a when a.Any(i => i is JsonObject) => "[" + string.Join(",", a.Select(Write).Order(StringComparer.Ordinal)) + "]",
        JsonArray a => "[" + string.Join(",", a.Select(Write)) + "]",
        _ => node?.ToJsonString() ?? "",
    };
}
