using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>Where a member gives values to its local variables, and where it adds to the collections and texts in them, by syntax alone.</summary>
internal sealed class WrittenLocals
{
    private static readonly HashSet<string> Adding = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "TryAdd", "Insert", "Enqueue", "Push", "Append", "AppendLine", "AppendFormat", "AppendJoin",
    };

    private readonly Dictionary<string, List<IdentifierNameSyntax>> _writes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ExpressionSyntax>> _additions = new(StringComparer.Ordinal);

    public IReadOnlyList<IdentifierNameSyntax> Writes(string name) => _writes.TryGetValue(name, out var writes) ? writes : [];

    /// <summary>What is added to a variable's collection or text, in order.</summary>
    public IReadOnlyList<ExpressionSyntax> Additions(string name) => _additions.TryGetValue(name, out var additions) ? additions : [];

    public static WrittenLocals In(SyntaxNode member)
    {
        var written = new WrittenLocals();
        foreach (var name in member.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (LocalVariable.IsWritten(name)) Add(written._writes, name.Identifier.ValueText, name);
            else if (name.Parent is ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element && element.Expression == name && assignment.Left == element) Add(written._additions, name.Identifier.ValueText, assignment.Right);
            else if (name.Parent is MemberAccessExpressionSyntax access && access.Expression == name) written.AddCalls(name.Identifier.ValueText, access);
        }

        return written;
    }

    /// <summary><c>text.Append(a).Append(b)</c>: all of the chain is added.</summary>
    private void AddCalls(string name, MemberAccessExpressionSyntax? access)
    {
        for (; access is { Parent: InvocationExpressionSyntax call } && Adding.Contains(access.Name.Identifier.ValueText); access = call.Parent as MemberAccessExpressionSyntax)
        {
            foreach (var argument in call.ArgumentList.Arguments) Add(_additions, name, argument.Expression);
        }
    }

    private static void Add<T>(Dictionary<string, List<T>> all, string name, T item)
    {
        if (!all.TryGetValue(name, out var items)) all.Add(name, items = []);
        items.Add(item);
    }
}
