using GdprKit.CodeFixes;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

/// <summary>Projects without a global using of GdprKit: what the file imports must make the attribute mean GdprKit's.</summary>
public sealed class UsingsOfTheFixTests
{
    private const string Tagged = "public class C { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; }";

    [Theory]
    [InlineData("", "using GdprKit;\n\n")]
    [InlineData("using System;\n\n", "using System;\nusing GdprKit;\n\n")]
    [InlineData("using System;\nusing System.Linq;\nusing Microsoft.AspNetCore.Http;\n\n", "using System;\nusing System.Linq;\nusing GdprKit;\nusing Microsoft.AspNetCore.Http;\n\n")]
    [InlineData("using Microsoft.AspNetCore.Http;\n\n", "using GdprKit;\nusing Microsoft.AspNetCore.Http;\n\n")]
    [InlineData("using GdprKit;\n", "using GdprKit;\n")]
    [InlineData("using X = System.String;\n", "using X = System.String;\nusing GdprKit;\n")]
    [InlineData("global using System;\n", "global using System;\nusing GdprKit;\n")]
    [InlineData("using System;\r\n\r\n", "using System;\r\nusing GdprKit;\r\n\r\n")]
    [InlineData("// Licence.\n\nnamespace N;\n\n", "// Licence.\n\nusing GdprKit;\n\nnamespace N;\n\n")]
    [InlineData("#nullable enable\nnamespace N;\n\n", "#nullable enable\nusing GdprKit;\n\nnamespace N;\n\n")]
    [InlineData("// What C is.\n", "using GdprKit;\n\n// What C is.\n")]
    [InlineData("/// <summary>What C is.</summary>\n", "using GdprKit;\n\n/// <summary>What C is.</summary>\n")]
    [InlineData("namespace N;\n\nusing System;\n\n", "namespace N;\n\nusing System;\nusing GdprKit;\n\n")]
    [InlineData("using Microsoft.AspNetCore.Identity;\n\n", "using GdprKit;\nusing Microsoft.AspNetCore.Identity;\nusing PersonalDataAttribute = GdprKit.PersonalDataAttribute;\n\n")]
    [InlineData("using GdprKit;\nusing Microsoft.AspNetCore.Identity;\n\n", "using GdprKit;\nusing Microsoft.AspNetCore.Identity;\nusing PersonalDataAttribute = GdprKit.PersonalDataAttribute;\n\n")]
    [InlineData("using GdprKit;\nusing Microsoft.AspNetCore.Identity;\nusing PersonalDataAttribute = GdprKit.PersonalDataAttribute;\n\n", "using GdprKit;\nusing Microsoft.AspNetCore.Identity;\nusing PersonalDataAttribute = GdprKit.PersonalDataAttribute;\n\n")]
    public async Task Adds_what_is_missing(string before, string after)
    {
        var fixedText = await TagAsync(before + Tagged.Replace("[PersonalData(DataCategory.Contact)] ", ""));

        Assert.Equal(after + Tagged, fixedText);
    }

    [Fact]
    public async Task Adds_to_the_usings_inside_a_namespace()
    {
        var fixedText = await TagAsync("namespace N\n{\n    using System;\n\n    public class C { public string Email; }\n}\n");

        Assert.Equal("namespace N\n{\n    using System;\n    using GdprKit;\n\n    public class C { [PersonalData(DataCategory.Contact)] public string Email; }\n}\n", fixedText);
    }

    private static async Task<string> TagAsync(string source)
    {
        var project = new AdhocWorkspace().AddProject("App", LanguageNames.CSharp)
            .WithCompilationOptions(TestCompilation.Create("").Options)
            .WithMetadataReferences([.. TestCompilation.Framework, TestCompilation.GdprKit]);
        var document = project.AddDocument("Test.cs", source);
        var property = (await document.GetSyntaxRootAsync())!.DescendantTokens().Single(t => t.Text == "Email");

        var changed = await AttributeWriter.AddAsync(document, [(property.Span, "PersonalData(DataCategory.Contact)")], CancellationToken.None);

        var compilation = await changed.Project.GetCompilationAsync();
        Assert.Empty(compilation!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var tree = await changed.GetSyntaxRootAsync();
        var attribute = compilation.GetSemanticModel(tree!.SyntaxTree).GetSymbolInfo(tree.DescendantNodes().OfType<AttributeSyntax>().Single()).Symbol;
        Assert.Equal("GdprKit", attribute?.ContainingNamespace.ToDisplayString());
        return (await changed.GetTextAsync()).ToString();
    }
}
