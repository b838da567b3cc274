using System.Globalization;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.Analyzers.Baselines;

/// <summary>
/// How a baseline names a member: the metadata name of its type, a dot, and its own name, <c>Shop.Orders+Line`1.Email</c>. No name of a member
/// holds a dot, so the last one ends the type.
/// </summary>
internal static class BaselineName
{
    /// <returns>The name; <see langword="null"/>: the metadata name of a file-local type holds a hash of the file's path, which differs between machines.</returns>
    public static string? Of(ISymbol member)
    {
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal) return null;
        }

        return $"{SymbolNames.MetadataName(member.ContainingType)}.{member.Name}";
    }

    public static bool IsWellFormed(string name)
    {
        var end = name.LastIndexOf('.');
        return end > 0 && SyntaxFacts.IsValidIdentifier(name.Substring(end + 1)) && name.Substring(0, end).Split('.', '+').All(IsWellFormedPart);
    }

    private static bool IsWellFormedPart(string part)
    {
        var arity = part.IndexOf('`');
        return arity < 0
            ? SyntaxFacts.IsValidIdentifier(part)
            : SyntaxFacts.IsValidIdentifier(part.Substring(0, arity)) && int.TryParse(part.Substring(arity + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}
