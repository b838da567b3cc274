using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>Tells what a type is about: <c>CreateCustomerRequestDto</c> is about a customer, <c>CustomerGroup</c> about a group.</summary>
internal static class TypeClassifier
{
    public static Topic Classify(Lexicon lexicon, INamedTypeSymbol type)
    {
        var own = OfName(lexicon, type, isBase: false);
        // A nested Command is about what its outer type is about.
        for (var outer = type.ContainingType; own is null && outer is not null; outer = outer.ContainingType) own = OfName(lexicon, outer, isBase: true) is var topic and not Topic.Program ? topic : null;
        if (own == Topic.Program) return Topic.Program;

        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var inherited = OfName(lexicon, current, isBase: true);
            if (inherited == Topic.Program) return Topic.Program;
            if (own is null or Topic.Unknown && inherited is Topic.Person or Topic.SomebodyInPassing) own = inherited;
        }

        foreach (var implemented in type.Interfaces)
        {
            // Those of frameworks say what a type is for (IHostedService); an app's own say what it has (IHasPermissions).
            if (!implemented.ContainingAssembly.Equals(type.ContainingAssembly, SymbolEqualityComparer.Default) && OfName(lexicon, implemented, isBase: true) == Topic.Program) return Topic.Program;
        }

        return own ?? Topic.Unknown;
    }

    /// <summary>Whether a type named so does something or configures it.</summary>
    public static bool IsProgram(Lexicon lexicon, INamedTypeSymbol type) => OfName(lexicon, type, isBase: false) == Topic.Program;

    /// <summary>Null where the name says nothing: <c>Command</c>, <c>InputModel</c>.</summary>
    private static Topic? OfName(Lexicon lexicon, INamedTypeSymbol type, bool isBase)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<int> ends = stackalloc int[NameTokenizer.MaxLength];
        Span<int> starts = stackalloc int[NameTokenizer.MaxLength];
        var name = NameTokenizer.Tokenize(type.Name, folded, ends, starts);
        int start = 0, end = name.Count;
        if (type.TypeKind == TypeKind.Interface && end > 1 && name[0].SequenceEqual("i".AsSpan())) start++;

        var roles = WordRoles.None;
        for (; end > start; end--)
        {
            roles = lexicon.RolesOf(name[end - 1]);
            if ((roles & WordRoles.Settings) != 0) return Topic.Program;
            if ((roles & WordRoles.Service) != 0 && (isBase || end - start > 1)) return Topic.Program;
            if (end - start == 1 && (roles & WordRoles.Act) != 0) break;
            if ((roles & WordRoles.Wrapper) == 0 && !char.IsDigit(name[end - 1][0])) break;
        }

        if (end == start) return null;
        while (end - start > 1 && (lexicon.RolesOf(name[start]) & WordRoles.Verb) != 0 && !IsAct(lexicon, name, start, end)) start++;

        if (IsAct(lexicon, name, start, end)) return Topic.SomebodyInPassing;
        var about = WordRoles.None;
        for (var i = start; i < end - 1; i++) about |= lexicon.RolesOf(name[i]);
        // Recipients are firms as often as people, and what has members may be a team or a class in a program.
        if ((roles & (WordRoles.Person | WordRoles.Organisation)) == (WordRoles.Person | WordRoles.Organisation)) return Topic.Other;
        if ((roles & (WordRoles.Person | WordRoles.Thing)) == (WordRoles.Person | WordRoles.Thing)) return end - start == 1 ? Topic.Person : Topic.Unknown;
        if ((roles & WordRoles.Person) != 0) return (about & (WordRoles.Thing | WordRoles.Settings)) == 0 ? Topic.Person : Topic.SomebodyInPassing;
        if ((roles & WordRoles.Address) != 0) return (about & (WordRoles.Organisation | WordRoles.Thing)) == 0 ? Topic.Address : Topic.Other;
        return (roles & (WordRoles.Organisation | WordRoles.Thing)) != 0 ? Topic.Other : Topic.Unknown;
    }

    /// <summary>Whether all the words together are what people do to get in, perhaps with somebody before: <c>UserLogin</c>.</summary>
    private static bool IsAct(Lexicon lexicon, NameTokens name, int start, int end)
    {
        if (end - start > 1 && (lexicon.RolesOf(name[start]) & WordRoles.Person) != 0) start++;
        return (lexicon.Find(name.Glued(start, end))?.Roles & WordRoles.Act) is WordRoles.Act;
    }
}
