using System.Collections.Concurrent;
using System.Collections.Immutable;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Tests.Robustness;

public sealed class MutationTests
{
    private const int Variants = 150;

    /// <summary>Mutilated files in a variant: analyzing the rest of the sample is what takes time.</summary>
    private const int Together = 4;

    /// <summary>What the samples do not have.</summary>
    private const string Rest = """
        using System.Linq; using System.Threading.Tasks; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http;
        [assembly: DataController("x")]
        [assembly: PersonalData(typeof(Uri), "Host", DataCategory.OnlineIdentifier)]
        namespace Rest
        {
            public interface IHasPhone { [PersonalData(DataCategory.Contact)] string Phone { get; } }
            public record Person([property: PersonalData(DataCategory.Identity)] string FirstName, [PersonalData(DataCategory.Contact)] string Email) : IHasPhone { public string Phone => ""; }
            public partial class Patient<T> where T : Person { [field: PersonalData(DataCategory.Health)] public string Diagnosis { get; set; } = ""; public string SocialSecurityNumber = "", LastName = ""; }
            [Retention(Years = 1, After = RetentionEvent.CaseClosed)] public static class Group
            {
                [ProcessingActivity("x", Id = "y")] [Processes(typeof(Patient<>))] [Processes(DataCategory.Health, "a", "b", About = typeof(Person))]
                [LegalBasis(Article9.HealthOrSocialCare, Data = new[] { "a" })] [Retention(Days = 0, DatedBy = nameof(Person.Email))] [Consent("z", Withdraw = Via.App | Via.Sms)]
                public class Care;
            }
            public record Copy(string First, string Second) { private readonly string _third; public Copy(Person p, string third) : this(p.FirstName, $"{p.Email} {p?.Phone}") => (Second, _third) = (p.Email, third?.Trim()); }
            public class Copier
            {
                [MapProperty(nameof(Person.Email), nameof(Copy.First))] public Copy Map(Person p) { var e = p.Email; return new Copy(p, p.Phone) with { First = e ?? p.FirstName, Second = p.Email switch { "" => e, _ => p.Email!.ToUpper() } }; }
                public object Project(IQueryable<Person> all) => all.Select(p => new { p.Email, Copy = new Copy(p.Email, "") { Second = p.FirstName + p.Phone } }).Map(d => d.Copy, s => s.Email).ForMember(d => d.Copy.First, o => o.MapFrom(s => s.Email));
            }
            public class PeopleController(IQueryable<Person> all) : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                [Microsoft.AspNetCore.Authorization.AllowAnonymous] public Microsoft.AspNetCore.Mvc.IActionResult Get(int id, Person like) { var one = all.Select(p => new { p.Email, p }); return id == 0 ? Ok(one) : Ok(like); }
                public async Task<Microsoft.AspNetCore.Mvc.ActionResult<List<Patient<Person>>>> All() => new List<Patient<Person>>();
                public static void Map(Microsoft.AspNetCore.Builder.WebApplication app) { var group = app.MapGroup("/a").AllowAnonymous(); group.MapGet("/{id}", (int id, Person p) => p with { Email = "" }).WithTags("x"); group.MapPost("/", Add); static Person Add(Person p) => p; }
            }
            public class Settings { [PersonalData(DataCategory.Contact, Provision = Provision.Voluntary)] public required string Phone { get; set; } public bool ShowPhone { get; set; } = true; }
            public class MapPropertyAttribute(string a, string b) : Attribute;
            file class Hidden { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = ""; }
            public enum Kind { [PersonalData(DataCategory.Contact)] Email }
            [ProcessingActivity("write")] [Processes(typeof(Person), nameof(Person.Email))] [LegalBasis(Article6.Consent)] public class News { [PersonalData(DataCategory.Contact)] public string Text = ""; }
            [ProcessingFor(typeof(News)), ProcessingFor(typeof(Group), GatedBy = "")]
            public class Writer(GdprKit.Register.ProcessingGate gate)
            {
                [ProcessingFor(typeof(News))] public async System.Threading.Tasks.Task Write(IEnumerable<Person> all, string id)
                {
                    var some = new List<Person>();
                    foreach (var (first, email) in all) if (await gate.IsAllowedAsync<News>(id) is { IsAllowed: true }) Send(first + email);
                    foreach (var p in all) { var d = await gate.IsAllowedAsync<News>(p.Email); if (!d.IsAllowed || p.FirstName == "") continue; some.Add(p); Send(p.Email); }
                    try { foreach (var p in some) await RequireAsync(p.Phone); } catch (Exception e) when (e.Message == id) { Local(); } finally { Send(nameof(Person.Email)); }
                    Func<Person, string> by = [ProcessingFor(typeof(Group.Care))] (Person p) => p.Email; Send(by(all.First()));
                    void Local() { switch (all) { case { } a when a is List<Person> { Count: > 1 } l: Send(l[0] with { Email = "" }); break; } }
                }
                private async System.Threading.Tasks.Task RequireAsync(string id) { if (!(await gate.IsAllowedAsync<News>(id)).IsAllowed) throw new InvalidOperationException(); }
                [ProcessingFor(typeof(Group.Care))] private static void Send(object any) { }
            }
        }
        namespace GdprKit.Register
        {
            public sealed record GateDecision(bool IsAllowed);
            public abstract class ProcessingGate { public abstract System.Threading.Tasks.Task<GateDecision> IsAllowedAsync<T>(string subject); }
        }
        """;

    [Fact]
    public async Task Mutilated_source_throws_nothing()
    {
        // Each sample by itself, as it is compiled, with what none of them has.
        var samples = Directory.GetDirectories(Repository.Path("samples"))
            .Order(StringComparer.Ordinal)
            .Select(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(p => Path.GetFileName(p) != "Program.cs")
                .Order(StringComparer.Ordinal)
                .Select(p => (Path.GetFileName(p), File.ReadAllText(p)))
                .Append(("Rest.cs", Rest))
                .ToArray())
            .Select(files => (Files: files, Whole: TestCompilation.Create(files)))
            .ToArray();
        var thrown = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new TestFile("GdprKit.Baseline.txt", "Rest.Patient`1.LastName\nno name\n")], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true"))),
            onAnalyzerException: (e, analyzer, _) => thrown.Enqueue($"{analyzer.GetType().Name}: {e}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);

        await Parallel.ForAsync(0, Variants, async (seed, cancellationToken) =>
        {
            var (files, whole) = samples[seed % samples.Length];
            var mutated = whole;
            for (var i = 0; i < Together; i++)
            {
                var file = (seed / samples.Length * Together + i) % files.Length;
                var tree = whole.SyntaxTrees[file];
                mutated = mutated.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
                    new Mutator(seed * Together + i).Mutate(files[file].Item2), (CSharpParseOptions)tree.Options, tree.FilePath, System.Text.Encoding.UTF8, cancellationToken));
            }

            var driver = GeneratorRun.Driver(mutated).RunGeneratorsAndUpdateCompilation(mutated, out var output, out var diagnostics, cancellationToken);
            foreach (var diagnostic in diagnostics) thrown.Enqueue($"variant {seed}: {diagnostic}");
            if (driver.GetRunResult().Results[0].Exception is { } e) thrown.Enqueue($"variant {seed}: {e}");

            await output.WithAnalyzers(AllAnalyzers.Create(), options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        });

        Assert.Empty(thrown.Take(3));
    }
}
