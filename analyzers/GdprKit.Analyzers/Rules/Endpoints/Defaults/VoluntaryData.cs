using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Defaults;

/// <summary>Which tagged members people need not provide: a tag or an activity says <c>Provision.Voluntary</c>, and none asks for them by contract or law.</summary>
internal sealed class VoluntaryData(Compilation compilation)
{
    private const string Provision = "provision";

    private readonly Lazy<IReadOnlyList<(TypeReference Type, string[] Members, string Provision)>> _uses = new(() => ReadUses(compilation));

    public bool Holds(ISymbol member, Answer answer)
    {
        var reader = new AttributeReader(compilation.Assembly.Name);
        var said = answer.Tags.Select(t => reader.Read(t)?.Text(Provision)).OfType<string>().Concat(UsesOf(member)).ToArray();
        return said.Contains("Voluntary") && said.All(s => s is "Voluntary" or "Unspecified");
    }

    private IEnumerable<string> UsesOf(ISymbol member)
    {
        if (_uses.Value.Count == 0) return [];
        var type = SymbolNames.Reference(member.ContainingType);
        return _uses.Value.Where(u => u.Type.Equals(type) && (u.Members.Length == 0 || u.Members.Contains(member.Name))).Select(u => u.Provision);
    }

    private static IReadOnlyList<(TypeReference Type, string[] Members, string Provision)> ReadUses(Compilation compilation)
    {
        var uses = new List<(TypeReference, string[], string)>();
        var declarations = CompilationDeclarations.Of(compilation);
        foreach (var type in declarations.OwnTypes.Concat(declarations.Parts.Fragments.Values.SelectMany(f => f.Types)))
        {
            foreach (var use in type.Declarations)
            {
                if (use.Kind == Kinds.Processes && use.Text(Provision) is { } provision && use.Text("type") is { } processed) uses.Add((TypeReference.Parse(processed, type.Assembly), use.List("members"), provision));
            }
        }

        return uses;
    }
}
