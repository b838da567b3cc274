using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>What somebody has said of a member: the tags that it wears, inherits or gets from outside; none: that it is no personal data.</summary>
internal sealed class Answer(IReadOnlyList<AttributeData> tags)
{
    public static readonly Answer NoPersonalData = new([]);

    public IReadOnlyList<AttributeData> Tags { get; } = tags;

    public bool IsPersonalData => Tags.Count > 0;

    /// <summary>Whether an attribute of GdprKit says it, and not only one of another library.</summary>
    public bool IsOurs => !IsPersonalData || Tags.Any(t => AttributeReader.KindOnMember(t) == Kinds.PersonalData);

    /// <summary>Whether it is data of the special categories (Art. 9) or about offences (Art. 10).</summary>
    public bool IsSensitive => Tags.Any(t => CategoryOf(t) is { } category && Promises.IsSensitive(category));

    /// <summary>The first tag as a message shows it: the category, or the attribute where it is another library's.</summary>
    public override string ToString() =>
        !IsPersonalData ? "" : Category is { } category ? $"DataCategory.{category}" : $"[{ShortName(Tags[0].AttributeClass?.Name ?? "")}]";

    /// <summary>The category that the first tag says; of another library's, none.</summary>
    public string? Category => IsPersonalData ? CategoryOf(Tags[0]) : null;

    /// <summary>The categories that the tags say; another library's say none.</summary>
    public IEnumerable<string> Categories => Tags.Select(CategoryOf).OfType<string>();

    private static string? CategoryOf(AttributeData tag) =>
        AttributeReader.KindOnMember(tag) == Kinds.PersonalData ? new AttributeReader("").ReadOnMember(tag)?.Text("category") ?? "Unspecified" : null;

    private static string ShortName(string attribute) =>
        attribute.EndsWith("Attribute", StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - "Attribute".Length) : attribute;
}
