using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Vocabularies;

/// <summary>What a team adds to what the detector knows: own terms, own types about people, and code that it leaves alone.</summary>
internal sealed class Vocabulary
{
    /// <summary>Stands for a category: the words are no personal data.</summary>
    public const string None = "none";

    private readonly Dictionary<string, string> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _personTypes = [];
    private readonly List<string> _excluded = [];

    public bool IsEmpty => _terms.Count == 0 && _personTypes.Count == 0 && _excluded.Count == 0;

    /// <summary>Categories by words.</summary>
    public IReadOnlyDictionary<string, string> Terms => _terms;

    public IReadOnlyList<string> PersonTypes => _personTypes;

    /// <summary>Adds what a statement says; what it says wrongly is in its faults, and left out.</summary>
    public void Add(VocabularyStatement statement)
    {
        foreach (var value in statement.Values)
        {
            switch (statement.Kind)
            {
                case VocabularyKind.Term: _terms[value.Text] = value.Category!; break;
                case VocabularyKind.PersonTypes: _personTypes.Add(value.Text); break;
                default: _excluded.Add(value.Text); break;
            }
        }
    }

    /// <summary>Whether the type, one around it, or a namespace around it is left alone.</summary>
    public bool Excludes(INamedTypeSymbol type)
    {
        if (_excluded.Count == 0) return false;
        for (ISymbol? around = type; around is INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false }; around = around.ContainingSymbol)
        {
            foreach (var name in _excluded)
            {
                if (IsNamed(around, name)) return true;
            }
        }

        return false;
    }

    private static bool IsNamed(ISymbol symbol, string name)
    {
        // A type may be named without its namespace; a namespace is named in full.
        if (symbol is INamedTypeSymbol && symbol.Name == name) return true;
        ISymbol? part = symbol;
        var end = name.Length;
        for (; part is not null and not INamespaceSymbol { IsGlobalNamespace: true }; part = part.ContainingSymbol)
        {
            if (part is not (INamedTypeSymbol or INamespaceSymbol)) break;
            var start = end - part.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, part.Name, 0, part.Name.Length) != 0) return false;
            if (start == 0) return part.ContainingSymbol is null or INamespaceSymbol { IsGlobalNamespace: true };
            if (name[start - 1] != '.') return false;
            end = start - 1;
        }

        return false;
    }
}
