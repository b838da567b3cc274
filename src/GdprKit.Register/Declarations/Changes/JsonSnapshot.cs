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
    public static RegisterSnapshot Read(string json, KnownIds ids)
    {
        // A reader of files leaves the byte order mark in the text.
        if (JsonReader.Read(json.TrimStart('\uFEFF'), "rights", "contradictions") is not Dictionary<string, object> register || !register.ContainsKey("activities")) throw new FormatException("it is no register of processing activities");
        if (register.TryGetValue("schema", out var schema) && schema is int number && number > Schema) throw new FormatException("it was written by a newer GdprKit");

        var snapshot = new JsonSnapshot(ids);
        var lists = register.Where(p => p.Key != "activities" && !NoContent.Contains(p.Key)).ToDictionary(p => p.Key, p => snapshot.Section(p.Key, p.Value), StringComparer.Ordinal);
        return new() { Lists = lists, Activities = [.. Objects(register, "activities").Select(snapshot.Activity)] };
    }

    private IReadOnlyList<Content> Section(string name, object value) => value switch
    {
        Dictionary<string, object> single => [Read(name, single)],
        List<object> list => [.. list.OfType<Dictionary<string, object>>().Select(o => name == "translations" ? Translation(o) : Read(name, o))],
        _ => [new Content { { name, value } }],
    };

    private ActivitySnapshot Activity(Dictionary<string, object> activity)
    {
        var id = activity.TryGetValue("id", out var value) && value is string text ? text : throw new FormatException("an activity has no id");
        // Recipients first: transfers name them.
        var lists = activity.Where(p => p.Value is List<object> list && list.Any(i => i is Dictionary<string, object>) && p.Key is not ("dataItems" or "rights") && !NoContent.Contains(p.Key))
            .OrderBy(p => p.Key != "recipients")
            .ToDictionary(p => p.Key, p => (IReadOnlyList<Content>)[.. Objects(activity, p.Key).Select(o => Read(p.Key, o))], StringComparer.Ordinal);
        return new()
        {
            Id = _ids.Activity(id, Strings(activity, "formerIds")),
            Name = activity.TryGetValue("origin", out var o) && o is Dictionary<string, object> origin && origin.TryGetValue("name", out var name) && name is string type ? TypeReference.SimpleName(type) : id,
            Own = Read("activities", activity.Where(p => p.Key is not ("id" or "rights" or "dataItems") && !lists.ContainsKey(p.Key)), IsTrue(activity, "titleIsInferred") ? "title" : null),
            Lists = lists,
            Items = [.. Objects(activity, "dataItems").Select(i => Item(i, lists))],
        };
    }

    private ItemSnapshot Item(Dictionary<string, object> item, Dictionary<string, IReadOnlyList<Content>> lists)
    {
        var links = ItemSnapshot.Lists.ToDictionary(l => l, l => (IReadOnlyList<Content>)[.. Numbers(item, l).Select(n => At(lists, l, n))], StringComparer.Ordinal);
        var own = Read("dataItems", item.Where(p => p.Key != "rights" && !links.ContainsKey(p.Key)), IsTrue(item, "nameIsInferred") ? "name" : null);
        return new(own, item.TryGetValue("name", out var name) && name is string hint ? hint : "", links);
    }

    private static Content At(Dictionary<string, IReadOnlyList<Content>> lists, string list, int position) =>
        lists.TryGetValue(list, out var contents) && position >= 0 && position < contents.Count ? contents[position] : throw new FormatException($"an item refers to number {position.ToString(CultureInfo.InvariantCulture)} of '{list}', which is not there");

    private Content Read(string list, Dictionary<string, object> from) => Read(list, from, IsTrue(from, "nameIsInferred") ? "name" : null);

    private Content Read(string list, IEnumerable<KeyValuePair<string, object>> from, string? inferred)
    {
        var content = new Content();
        foreach (var pair in from)
        {
            if (pair.Key != inferred && !NoContent.Contains(pair.Key)) content.Add(pair.Key, Value(pair.Key, pair.Value));
        }

        string[] formerIds = [.. from.Where(p => p.Key == "formerIds").SelectMany(p => p.Value as List<object> ?? []).OfType<string>()];
        if (content.Text("id") is { } id) content.Add("id", list == "dataSubjects" ? _ids.Subject(id, formerIds) : _renamed[id] = _ids.Recipient(id, formerIds));
        if (content.Text("recipient") is { } recipient && _renamed.TryGetValue(recipient, out var renamed)) content.Add("recipient", renamed);
        return content;
    }

    private object? Value(string name, object value) => (name, value) switch
    {
        // "6(1)(b)": the rest follows from the basis.
        ("article", string article) => article.Split('(')[0],
        ("grounds", List<object> grounds) => grounds.OfType<Dictionary<string, object>>().Select(g => g.TryGetValue("ground", out var ground) ? Text(ground) : "").ToArray(),
        (_, List<object> list) when list.Any(i => i is Dictionary<string, object>) => list.OfType<Dictionary<string, object>>().Select(o => Read(name, o)).ToArray(),
        (_, List<object> list) => list.Select(Text).ToArray(),
        (_, Dictionary<string, object> single) => (Content[])[Read(name, single)],
        _ => value,
    };

    /// <summary>The keys of translated texts are texts, and no properties.</summary>
    private Content Translation(Dictionary<string, object> translation)
    {
        var texts = new Content();
        foreach (var text in translation.TryGetValue("texts", out var value) && value is Dictionary<string, object> all ? all : []) texts.Add(text.Key, text.Value);
        var content = Read("translations", translation.Where(p => p.Key != "texts"), null);
        content.Add("texts", (Content[])[texts]);
        return content;
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static bool IsTrue(Dictionary<string, object> from, string name) => from.TryGetValue(name, out var value) && value is true;

    private static IEnumerable<string> Strings(Dictionary<string, object> from, string name) => List(from, name).OfType<string>();

    private static IEnumerable<int> Numbers(Dictionary<string, object> from, string name) => List(from, name).OfType<int>();

    private static IEnumerable<Dictionary<string, object>> Objects(Dictionary<string, object> from, string name) =>
        List(from, name).Select(o => o as Dictionary<string, object> ?? throw new FormatException($"'{name}' holds something that is no object"));

    private static List<object> List(Dictionary<string, object> from, string name) =>
        !from.TryGetValue(name, out var value) ? [] : value as List<object> ?? throw new FormatException($"'{name}' is no list");
}
