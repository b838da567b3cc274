using System.Text.Json;
using System.Text.Json.Nodes;
using GdprKit.Declarations.Fragments;

namespace GdprKit.Register.Serialization;

/// <summary>
/// The hash of what the register says. Code names, inferred labels and the list of assemblies are how it came to be, not what it says:
/// renaming a member changes no approved register.
/// </summary>
internal static class ContentHash
{
    private static readonly HashSet<string> NoContent = ["hash", "parts", "origin", "location", "member", "identifier", "datedBy", "nameIsInferred", "titleIsInferred"];

    public static string Of(ProcessingRegister register)
    {
        var json = JsonSerializer.SerializeToNode(register, RegisterJson.Default.ProcessingRegister)!;
        RemoveComputed(json);
        Strip(json);
        return Hash.Of(json.ToJsonString());
    }

    // What follows from the content is no content: how rights are computed may improve without changing any approved register.
    private static void RemoveComputed(JsonNode json)
    {
        json.AsObject().Remove("contradictions");
        foreach (var activity in json["activities"]!.AsArray())
        {
            foreach (var name in (string[])["rights", "rightsAnsweredBy", "contradictions"]) activity!.AsObject().Remove(name);
            foreach (var item in activity!["dataItems"]!.AsArray()) item!.AsObject().Remove("rights");
        }
    }

    private static void Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject o:
                if (o["nameIsInferred"]?.GetValue<bool>() == true) o.Remove("name");
                if (o["titleIsInferred"]?.GetValue<bool>() == true) o.Remove("title");
                foreach (var name in NoContent) o.Remove(name);
                foreach (var pair in o) Strip(pair.Value);
                break;
            case JsonArray a:
                foreach (var item in a) Strip(item);
                break;
        }
    }
}
