using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.CodeFixes;

/// <summary>Writes an attribute onto a declaration as a person would: a line of its own, below those that are there.</summary>
internal static class AttributeWriter
{
    /// <summary>Adds an attribute to a type or member.</summary>
    public static MemberDeclarationSyntax Add(MemberDeclarationSyntax member, string attribute, string endOfLine)
    {
        var list = List(attribute);
        var newLine = SyntaxFactory.EndOfLine(endOfLine);
        if (member.AttributeLists.Count > 0)
        {
            var last = member.AttributeLists.Last();
            if (SharesLine(last)) return member.WithAttributeLists(member.AttributeLists.Add(list.WithTrailingTrivia(SyntaxFactory.Space)));

            var indent = last.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
            return member.WithAttributeLists(member.AttributeLists.Add(list.WithLeadingTrivia(indent).WithTrailingTrivia(newLine)));
        }

        var trivia = member.GetLeadingTrivia();
        if (SharesLineWithWhatIsBefore(member)) return member.WithLeadingTrivia().WithAttributeLists([list.WithLeadingTrivia(trivia).WithTrailingTrivia(SyntaxFactory.Space)]);

        var own = trivia.LastOrDefault() is var space && space.IsKind(SyntaxKind.WhitespaceTrivia) ? [space] : Array.Empty<SyntaxTrivia>();
        return member.WithLeadingTrivia(own).WithAttributeLists([list.WithLeadingTrivia(trivia).WithTrailingTrivia(newLine)]);
    }

    /// <summary>Adds an attribute to a parameter, where it stands in the line.</summary>
    public static ParameterSyntax Add(ParameterSyntax parameter, string attribute)
    {
        var trivia = parameter.GetLeadingTrivia();
        return parameter.AttributeLists.Count > 0
            ? parameter.WithAttributeLists(parameter.AttributeLists.Add(List(attribute).WithTrailingTrivia(SyntaxFactory.Space)))
            : parameter.WithLeadingTrivia().WithAttributeLists([List(attribute).WithLeadingTrivia(trivia).WithTrailingTrivia(SyntaxFactory.Space)]);
    }

    /// <summary>How the file ends its lines.</summary>
    public static string EndOfLine(SyntaxNode root) =>
        root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia)).ToString() is { Length: > 0 } written ? written : "\n";

    private static AttributeListSyntax List(string attribute) =>
        ((TypeDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{attribute}] class C;")!).AttributeLists[0].WithoutTrivia();

    /// <summary>Whether the declaration goes on in the line of its last attribute.</summary>
    private static bool SharesLine(AttributeListSyntax list) => !list.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) && !list.GetLastToken().GetNextToken().LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    private static bool SharesLineWithWhatIsBefore(SyntaxNode node)
    {
        var before = node.GetFirstToken().GetPreviousToken();
        return !before.IsKind(SyntaxKind.None) && !before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) && !node.GetLeadingTrivia().Any(SyntaxKind.EndOfLineTrivia);
    }
}
