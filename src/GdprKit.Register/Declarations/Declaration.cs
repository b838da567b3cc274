namespace GdprKit.Declarations;

/// <summary>
/// One attribute as it was written: its kind (<c>LegalBasis</c>) and what was said, by property name in camelCase. A value is a
/// <see cref="string"/> (also enum names and type references), an <see cref="int"/>, a <see cref="bool"/>, or a <see cref="string"/> array.
/// What was not said is not there.
/// </summary>
internal sealed class Declaration(string kind, IReadOnlyDictionary<string, object> values)
{
    public string Kind { get; } = kind;

    public IReadOnlyDictionary<string, object> Values { get; } = values;

    /// <summary>What it was read from: its attribute, where the compiler reads it.</summary>
    public object? Origin { get; init; }

    public string? Text(string name) => Values.TryGetValue(name, out var value) ? value as string : null;

    public string[] List(string name) => Values.TryGetValue(name, out var value) && value is string[] list ? list : [];

    public int? Number(string name) => Values.TryGetValue(name, out var value) && value is int number ? number : null;

    public bool Flag(string name) => Values.TryGetValue(name, out var value) && value is true;

    public bool Says(string name) => Values.ContainsKey(name);

    /// <summary>Whether it says something in words; an empty text and a placeholder such as <c>TODO</c> say nothing.</summary>
    public bool Tells(string name) => Text(name) is { } text && !string.IsNullOrWhiteSpace(text) && !Placeholder.Is(text);
}
