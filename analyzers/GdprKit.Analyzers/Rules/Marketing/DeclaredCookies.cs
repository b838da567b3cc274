using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Law;

namespace GdprKit.Analyzers.Rules.Marketing;

/// <summary>The cookies of a register, by name.</summary>
internal sealed class DeclaredCookies
{
    private static readonly char[] Separators = [',', ';'];

    private readonly WildcardTable<Declaration> _byName;

    /// <summary>Some cookie is declared in words, "session cookie", which may be any.</summary>
    private readonly bool _inWords;

    private DeclaredCookies(IEnumerable<Declaration> declarations)
    {
        var names = declarations.Where(d => d.Kind == Kinds.Cookie)
            .SelectMany(d => (d.Text("name") ?? "").Split(Separators).Select(n => (Pattern: n.Trim(), Cookie: d))).Where(n => n.Pattern.Length > 0).ToArray();
        Any = names.Length > 0;
        _inWords = names.Any(n => IsInWords(n.Pattern));
        _byName = new(names, ignoreCase: false);
    }

    public bool Any { get; }

    /// <summary>Those of a compilation and its references.</summary>
    public static DeclaredCookies Of(CompilationDeclarations declarations, IEnumerable<DeclaredType> own) =>
        new(own.Concat(declarations.Parts.Fragments.Values.SelectMany(f => f.Types)).SelectMany(t => t.Declarations).Concat(declarations.Assemblies.SelectMany(declarations.OfAssembly)));

    public bool MayInclude(string name) => _inWords || Find(name) is not null;

    public Declaration? Find(string name) => _byName.Find(name);

    // "sessionscookie" is a word in languages that write compounds together.
    private static bool IsInWords(string name) =>
        name.Any(char.IsWhiteSpace) || name.EndsWith("cookie", StringComparison.Ordinal) || name.EndsWith("cookies", StringComparison.Ordinal) || name.EndsWith("kaka", StringComparison.Ordinal) || name.EndsWith("kakor", StringComparison.Ordinal);
}
