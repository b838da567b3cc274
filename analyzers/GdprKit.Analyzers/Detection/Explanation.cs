using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Types;
using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>Says why a member was found: <c>postal address, by "City" beside "FirstName" and "LastName"</c>.</summary>
internal static class Explanation
{
    public static string Of(ISymbol member, TermMatch match, Term what, Subject subject, Siblings siblings)
    {
        var law = what.Label == "national identification number" ? Law.Article87 : Law.Of(what.Category);
        var label = law is null ? what.Label : $"{what.Label}, a {law},";
        var words = match.Words == member.Name ? "by its name" : match.Text == member.Name ? $"by '{match.Words}'" : $"by its type '{match.Text}'";
        return $"{label} {words}{Company(match, subject, siblings)}";
    }

    private static string Company(TermMatch match, Subject subject, Siblings siblings)
    {
        if (match.HasPerson || match.Term is { StandsAlone: true }) return "";
        if (subject.Named is { } named) return $" in '{named.Name}'";
        return siblings.Telling.Count switch
        {
            0 => "",
            1 => $" beside '{siblings.Telling[0]}'",
            _ => $" beside '{siblings.Telling[0]}' and '{siblings.Telling[1]}'",
        };
    }
}
