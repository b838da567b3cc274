using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Types;
using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>Says why a member was found: <c>postal address, by its name, beside 'FirstName' and 'LastName'</c>.</summary>
internal static class Explanation
{
    public static string Of(Finding finding)
    {
        var (member, what, _, match, subject, siblings) = finding;
        var law = Law.Of(what);
        return $"{what.Label}{(law is null ? "" : ", " + law)}, {Words(member, match)}{Company(match, subject, siblings)}";
    }

    private static string Words(ISymbol member, TermMatch match) => match.Source switch
    {
        MatchSource.Attribute => $"by '{match.Text}' in an attribute",
        MatchSource.Type => $"by its type '{match.Text}'",
        _ => match.Words == member.Name ? "by its name" : $"by '{match.Words}' in its name",
    };

    private static string Company(TermMatch match, Subject subject, Siblings siblings)
    {
        if (match.HasPerson || match.Term is { StandsAlone: true }) return "";
        if (subject.Named is { } named) return $", in '{named.Name}'";
        return siblings.Telling switch
        {
            (null, _) => "",
            (var one, null) => $", beside '{one}'",
            var (one, two) => $", beside '{one}' and '{two}'",
        };
    }
}
