using System.Text;
using System.Text.RegularExpressions;
using GdprKit.Accuracy.Labelled;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Accuracy.Measuring;

/// <summary>
/// Writes labelled types as C#, so that the detector sees symbols as in a build. What the types name and nobody declares becomes an empty
/// type of the right kind; what the framework declares is the framework's.
/// </summary>
internal static partial class RepositorySource
{
    private const string Usings =
        """
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using System.Collections.Immutable;
        global using System.Globalization;
        global using System.IO;
        global using System.Net;
        global using System.Net.Http;
        global using System.Net.Mail;
        global using System.Security.Claims;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Identity;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.AspNetCore.Mvc.RazorPages;
        global using Microsoft.AspNetCore.Mvc.Rendering;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        global using Microsoft.Extensions.Options;
        """;

    /// <summary>Stubs are global, so what is before the name of a type must go.</summary>
    [GeneratedRegex(@"\b(?:\w+\.)+(?=\w)")]
    private static partial Regex Qualification();

    /// <summary>Attributes that say what a member is called or holds. The others of a row are left out: their types are unknown here.</summary>
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "EmailAddress", "Phone", "CreditCard", "DataType", "Display", "DisplayName", "JsonPropertyName", "Column",
    };

    /// <summary>Each labelled type with its symbol.</summary>
    public static IReadOnlyList<(LabelledType Type, INamedTypeSymbol Symbol)> Compile(LabelledRepository repository)
    {
        // Two types of one name (in two projects of the repository) cannot be in one assembly.
        var assemblies = new List<Dictionary<string, LabelledType>>();
        foreach (var type in repository.Types)
        {
            var assembly = assemblies.FirstOrDefault(a => !a.ContainsKey(type.Namespace + "." + type.Name));
            if (assembly is null) assemblies.Add(assembly = new(StringComparer.Ordinal));
            assembly.Add(type.Namespace + "." + type.Name, type);
        }

        return [.. assemblies.SelectMany(a => CompileOne(repository, [.. a.Values]))];
    }

    private static IEnumerable<(LabelledType Type, INamedTypeSymbol Symbol)> CompileOne(LabelledRepository repository, IReadOnlyList<LabelledType> types)
    {
        var sources = types.Select((t, i) => ($"{i}.cs", Write(t))).Append(("Usings.cs", Usings)).ToList();
        var compilation = TestCompilation.Create(sources, assemblyName: repository.Name.Split('/')[^1]);
        var missing = compilation.GetDeclarationDiagnostics().Where(d => d.Id == "CS0246").Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('\'')[1]).Distinct();
        var stubs = string.Join('\n', missing.Select(name => Stub(repository, name)));
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(stubs, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "Stubs.cs"));

        for (var i = 0; i < types.Count; i++)
        {
            var tree = compilation.SyntaxTrees[i];
            var declared = tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Last();
            yield return (types[i], (INamedTypeSymbol)compilation.GetSemanticModel(tree).GetDeclaredSymbol(declared)!);
        }
    }

    private static string Stub(LabelledRepository repository, string name)
    {
        // "Maybe<>", "IQuery<,>"
        var simple = name.Split('<')[0];
        var arity = name.Contains('<', StringComparison.Ordinal) ? name.Count(c => c == ',') + 1 : 0;
        var parameters = arity == 0 ? "" : "<" + string.Join(", ", Enumerable.Range(0, arity).Select(i => $"T{i}")) + ">";
        if (repository.Enums.Contains(simple)) return $"public enum {simple} {{ None }}";
        if (repository.Structs.Contains(simple)) return $"public struct {simple}{parameters} {{ }}";
        var kind = simple.Length > 1 && simple[0] == 'I' && char.IsUpper(simple[1]) && !char.IsUpper(simple[^1]) ? "interface" : "class";
        return $"public {kind} {simple}{parameters} {{ }}";
    }

    private static string Write(LabelledType type)
    {
        var source = new StringBuilder();
        if (type.Namespace.Length > 0) source.Append("namespace ").Append(type.Namespace).Append(";\n");
        var names = type.Name.Split('.');
        foreach (var outer in names[..^1]) source.Append("public partial class ").Append(outer).Append("\n{\n");

        source.Append("public partial ").Append(type.Kind).Append(' ').Append(names[^1]);
        if (type.Bases.Length > 0) source.Append(" : ").Append(type.Bases);
        source.Append("\n{\n");
        foreach (var member in type.Members)
        {
            // A field of a sampled type is mostly private; a property is not.
            source.Append(Attributes(member.Attributes)).Append(member.IsField ? "private " : "public ").Append(Qualification().Replace(member.Type, "")).Append(" @").Append(member.Name)
                .Append(member.IsField ? ";\n" : " { get; set; }\n");
        }

        return source.Append('}', names.Length).ToString();
    }

    private static string Attributes(string written)
    {
        if (written.Length == 0) return "";
        var parsed = SyntaxFactory.ParseCompilationUnit($"class C {{ {written} int p; }}").DescendantNodes().OfType<AttributeSyntax>();
        return string.Concat(parsed.Where(a => Telling.Contains(a.Name.ToString()) && !a.ContainsDiagnostics).Select(a => $"[{a}] "));
    }
}
