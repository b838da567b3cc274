using GdprKit.Analyzers.Rules.Leakage.Flow;

namespace GdprKit.Analyzers.Rules.Leakage.Sinks;

/// <summary>Calls, constructors and properties by which data gets where many people read it, or where nobody looks for it.</summary>
/// <param name="Rule">The rule that speaks of it.</param>
/// <param name="Type">The metadata name of the type; those that derive from it or implement it count too.</param>
/// <param name="Methods">The methods, properties to set, or <c>.ctor</c>, by name with <c>*</c> at its end for any, separated by spaces.</param>
/// <param name="Parameters">The parameters that take the data, separated by spaces; <c>*</c>: all.</param>
internal sealed record Sink(string Rule, string Type, string Methods, string Parameters = "*")
{
    private readonly string[] _methods = Methods.Split(' ');
    private readonly string[] _parameters = Parameters.Split(' ');

    /// <summary>How objects are written there.</summary>
    public Rendering Rendering { get; init; }

    /// <summary>Where in the text data must stand to count: a file may be read by its name, and a URL that is itself personal data be followed.</summary>
    public Position Least { get; init; }

    /// <summary>Where in the final text the value stands.</summary>
    public Position Position { get; init; }

    /// <summary>Whether a template before the values says how each is written: <c>{@customer}</c> with its members.</summary>
    public bool HasTemplate { get; init; }

    public bool IsMethod(string name) => Array.Exists(_methods, m => Matches(m, name));

    public bool IsParameter(string name) => Parameters == "*" || Array.IndexOf(_parameters, name) >= 0;

    private static bool Matches(string pattern, string name) =>
        pattern.Length > 0 && pattern[pattern.Length - 1] == '*'
            ? name.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
            : pattern == name;
}
