using System.Globalization;
using GdprKit.Declarations.Fragments;

namespace GdprKit.Declarations.Changes;

/// <summary>What a register says in its JSON.</summary>
internal sealed class JsonSnapshot
{
    /// <summary>The version of the JSON's form that this reads, <c>ProcessingRegister.CurrentSchema</c>; a test compares them.</summary>
    public const int Schema = 1;

    // How it came to be, and what follows from the rest.
    private static readonly HashSet<string> NoContent = new(StringComparer.Ordinal)
    {
        "schema", "hash", "parts", "origin", "location", "member", "identifier", "datedBy", "formerIds", "nameIsInferred", "titleIsInferred", "isSpecial", "rightsAnsweredBy", "contradictions",
    };

    private readonly KnownIds _ids;

    /// <summary>The identifiers that were other ones, by the present ones.</summary>
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    private JsonSnapshot(KnownIds ids) => _ids = ids;

    /// <exception cref="FormatException">The text is no register's JSON.</exception>
    public static RegisterSnapshot Read(ReadOnlySpan<char> json, KnownIds ids)
    {
        // A reader of files leaves the byte order mark in the text.
        var register = JsonReader.Read(json.TrimStart('\uFEFF'), "rights", "contradictions") as JsonMembers;
        if (register?["activities"] is null) throw new FormatException("it is no register of processing activities");
        if (register["schema"] is int and > Schema) throw new FormatException("it was written by a newer GdprKit");

        var snapshot = new JsonSnapshot(ids);
        var lists = new Dictionary<string, IReadOnlyList<Content>>(StringComparer.Ordinal);
        foreach (var member in register)
        {
            if (member.Key != "activities" && !NoContent.Contains(member.Key)) lists[member.Key] = snapshot.Section(member.Key, member.Value);
        }

        return new() { Lists = lists, Activities = [.. Objects(register, "activities").Select(snapshot.Activity)] };
    }

    private IReadOnlyList<Content> Section(string name, object value) => value switch
    {
        JsonMembers single => [Read(name, single)],
        object[] list => [.. list.OfType<JsonMembers>().Select(o => name == "translations" ? Translation(o) : Read(name, o))],
        _ => [new Content { { name, value } }],
    };

    private ActivitySnapshot Activity(JsonMembers activity)
    {
        var id = activity["id"] as string ?? throw new FormatException("an activity has no id");
        var lists = new Dictionary<string, IReadOnlyList<Content>>(StringComparer.Ordinal);
        // Recipients first: transfers name them.
        if (activity["recipients"] is { } recipients) AddList(new("recipients", recipients));
        foreach (var member in activity)
        {
            if (member.Key is not ("recipients" or "dataItems" or "rights")) AddList(member);
        }

        return new()
        {
            Id = _ids.Activity(id, List(activity, "formerIds").OfType<string>()),
            Name = activity["origin"] is JsonMembers origin && origin["name"] is string type ? TypeReference.SimpleName(type) : id,
            Own = Read("activities", activity, activity["titleIsInferred"] is true ? "title" : null, name => name is "id" or "rights" or "dataItems" || lists.ContainsKey(name)),
            Lists = lists,
            Items = [.. Objects(activity, "dataItems").Select(i => Item(i, lists))],
        };

        void AddList(KeyValuePair<string, object> member)
        {
            if (member.Value is not object[] list || !IsOfObjects(list) || NoContent.Contains(member.Key)) return;

            lists[member.Key] = [.. Objects(activity, member.Key).Select(o => Read(member.Key, o))];
        }
    }

    private ItemSnapshot Item(JsonMembers item, Dictionary<string, IReadOnlyList<Content>> lists)
    {
        var own = Read("dataItems", item, InferredName(item), static name => name == "rights" || ItemSnapshot.Lists.Contains(name));
        return new(own, item["name"] as string ?? "", list => List(item, list) is { Length: > 0 } numbers ? [.. numbers.OfType<int>().Select(n => At(lists, list, n))] : []);
    }

    private static Content At(Dictionary<string, IReadOnlyList<Content>> lists, string list, int position) =>
        lists.TryGetValue(list, out var contents) && position >= 0 && position < contents.Count ? contents[position] : throw new FormatException($"an item refers to number {position.ToString(CultureInfo.InvariantCulture)} of '{list}', which is not there");

    private Content Read(string list, JsonMembers from) => Read(list, from, InferredName(from), static _ => false);

    private Content Read(string list, JsonMembers from, string? inferred, Func<string, bool> isElsewhere)
    {
        var content = new Content();
        foreach (var member in from)
        {
            // Much says nothing, and needs no look at its name.
            if (member.Value is false or object[] { Length: 0 } || member.Key == inferred || NoContent.Contains(member.Key) || isElsewhere(member.Key)) continue;

            content.Add(member.Key, Value(member.Key, member.Value));
        }

        if (content.Text("id") is { } id) content.Add("id", list == "dataSubjects" ? _ids.Subject(id, FormerIds(from)) : _renamed[id] = _ids.Recipient(id, FormerIds(from)));
        if (content.Text("recipient") is { } recipient && _renamed.TryGetValue(recipient, out var renamed)) content.Add("recipient", renamed);
        return content;
    }

    private object? Value(string name, object value) => (name, value) switch
    {
        // "6(1)(b)": the rest follows from the basis.
        ("article", string article) => article.Split('(')[0],
        ("grounds", object[] grounds) => grounds.OfType<JsonMembers>().Select(g => g["ground"] is { } ground ? Text(ground) : "").ToArray(),
        (_, object[] list) when IsOfObjects(list) => list.OfType<JsonMembers>().Select(o => Read(name, o)).ToArray(),
        (_, object[] list) => Array.ConvertAll(list, Text),
        (_, JsonMembers single) => (Content[])[Read(name, single)],
        _ => value,
    };

    /// <summary>The keys of translated texts are texts, and no properties.</summary>
    private Content Translation(JsonMembers translation)
    {
        var texts = new Content();
        foreach (var text in translation["texts"] as JsonMembers ?? new([])) texts.Add(text.Key, text.Value);
        var content = Read("translations", translation, null, static name => name == "texts");
        content.Add("texts", (Content[])[texts]);
        return content;
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static bool IsOfObjects(object[] list) => Array.Exists(list, static i => i is JsonMembers);

    private static string? InferredName(JsonMembers from) => from["nameIsInferred"] is true ? "name" : null;

    private static IEnumerable<string> FormerIds(JsonMembers from) => from["formerIds"] is object[] ids ? ids.OfType<string>() : [];

    private static IEnumerable<JsonMembers> Objects(JsonMembers from, string name) =>
        List(from, name).Select(o => o as JsonMembers ?? throw new FormatException($"'{name}' holds something that is no object"));

    private static object[] List(JsonMembers from, string name) =>
        from[name] is { } value ? value as object[] ?? throw new FormatException($"'{name}' is no list") : [];
}
