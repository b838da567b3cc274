using GdprKit.Declarations.Law;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Changes;

/// <summary>An activity of the register. Two that are equal say the same.</summary>
internal sealed class ActivitySnapshot
{
    /// <summary>The identifier under which the approved register knows it, or else its own.</summary>
    public required string Id { get; init; }

    /// <summary>What messages call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it says itself.</summary>
    public required Content Own { get; init; }

    /// <summary>Everything else that it says, by the name of its list.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Content>> Lists { get; init; }

    public required IReadOnlyList<ItemSnapshot> Items { get; init; }

    public Scoped? Where => Own.Where;

    public string Subject => $"The activity '{Name}'";

    public IReadOnlyList<Content> List(string name) => Lists.TryGetValue(name, out var list) ? list : [];

    /// <summary>Its recipients and those whom they engage, each with whoever engages it.</summary>
    public IReadOnlyList<(Content Recipient, string? EngagedBy)> Recipients => field ??= [.. List("recipients").SelectMany(r => WithEngaged(r, null))];

    /// <summary>Its transfers and recipients in third countries.</summary>
    public IEnumerable<Content> Abroad => List("transfers").Concat(Recipients.Select(r => r.Recipient)).Where(IsAbroad);

    public static bool IsAbroad(Content content) => content.Text("country") is { } country && !Countries.IsEea(country);

    public override bool Equals(object? obj) =>
        obj is ActivitySnapshot other && other.Id == Id && Own.Equals(other.Own) && Pairs.AreSame(Lists, other.Lists) && Pairs.AreSame(Items, other.Items);

    public override int GetHashCode() => Id.GetHashCode() ^ Own.GetHashCode();

    private static IEnumerable<(Content, string?)> WithEngaged(Content recipient, string? by) =>
        recipient.Contents("subProcessors").SelectMany(s => WithEngaged(s, recipient.Text("id"))).Prepend((recipient, by));
}
