namespace GdprKit.Declarations.Resolution;

/// <summary>A recipient as declarations lead to it: in words, by category, or by the class that declares it.</summary>
internal sealed class ResolvedRecipient
{
    /// <summary>Who uses the recipient.</summary>
    public required Scoped User { get; init; }

    /// <summary>The declarations that lead to it, nearest first; the last one says who it is.</summary>
    public required IReadOnlyList<Declaration> Uses { get; init; }

    /// <summary>Where the last of them stands.</summary>
    public required Scoped Where { get; init; }

    /// <summary>The class that declares it alone; <see langword="null"/> in a group, or where it is named in place.</summary>
    public string? ClassName { get; init; }

    /// <summary>Whom it engages in turn.</summary>
    public IReadOnlyList<ResolvedRecipient> Engaged { get; init; } = [];

    /// <summary>The transfers declared beside it.</summary>
    public IReadOnlyList<Scoped> Transfers { get; init; } = [];

    public Declaration Declaration => Where.Declaration;

    public bool IsProcessor => Declaration.Kind == Kinds.Processor;

    /// <summary>Who it is, in words.</summary>
    public IEnumerable<string> Names => Declaration.Text("who") is { } who ? [who, .. Declaration.List("more")] : Declaration.List("more");

    /// <summary>Who it is, by category.</summary>
    public IEnumerable<string> Categories => Declaration.Text("kind") is { } kind ? [kind, .. Declaration.List("moreKinds")] : Declaration.List("moreKinds");

    /// <summary>Its declared identifier, or one made from its class or its name.</summary>
    public string Id => Declaration.Text("id") ?? StableId.FromName(ClassName is null ? Names.FirstOrDefault() ?? string.Join("-", Categories) : TypeReference.SimpleName(ClassName));

    /// <summary>A name for messages.</summary>
    public string Name => Names.FirstOrDefault() ?? (ClassName is { } type ? TypeReference.SimpleName(type) : string.Join(", ", Categories));

    /// <summary>What the activity says of this use is nearer than what the class says of the recipient.</summary>
    public string? Nearest(string name) => Uses.Select(u => u.Text(name)).FirstOrDefault(t => t is not null);
}
