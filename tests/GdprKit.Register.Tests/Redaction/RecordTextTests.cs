using System.Runtime.Loader;
using GdprKit.Analyzers.Redaction;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.Register.Tests.Redaction;

/// <summary>The text of records that the build writes, as the running program shows it.</summary>
public sealed class RecordTextTests
{
    [Theory]
    [InlineData("[RedactPersonalData] public sealed partial record R(int Id, [PersonalData(DataCategory.Contact)] string Email);", "new R(7, \"ida@example.org\")", "R { Id = 7, Email = *** }")]
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string? Email, int Id);", "new R(null, 7)", "R { Email = ***, Id = 7 }")]
    [InlineData("[RedactPersonalData] public partial record struct R([property: PersonalData(DataCategory.Contact)] string Email, decimal? Sum);", "new R(\"ida\", null)", "R { Email = ***, Sum =  }")]
    [InlineData("[RedactPersonalData] public readonly partial record struct R([PersonalData(DataCategory.Demographic)] DateOnly Born);", "new R(default)", "R { Born = *** }")]
    [InlineData("public record B(int Id); [RedactPersonalData] public partial record R(int Id, [PersonalData(DataCategory.Contact)] string Email) : B(Id);", "new R(7, \"ida\")", "R { Id = 7, Email = *** }")]
    [InlineData("[RedactPersonalData] public partial record B([PersonalData(DataCategory.Contact)] string Email); [RedactPersonalData] public sealed partial record R(string Email) : B(Email);", "new R(\"ida\")", "R { Email = *** }")]
    [InlineData("[RedactPersonalData] public partial record B([PersonalData(DataCategory.Contact)] string Email); public record R(string Email, int Id) : B(Email);", "new R(\"ida\", 7)", "R { Email = ***, Id = 7 }")]
    [InlineData("[RedactPersonalData] public partial record R { public int A = 1; [PersonalData(DataCategory.Contact)] public string B { get; init; } = \"ida\"; internal int C = 2; public static int D; public int this[int i] => i; public int E { set { } } }", "new R()", "R { A = 1, B = *** }")]
    [InlineData("[RedactPersonalData] public partial record R; [RedactPersonalData] public partial record r([PersonalData(DataCategory.Contact)] string Email);", "new r(\"ida\")", "r { Email = *** }")]
    [InlineData("[RedactPersonalData] public partial record R;", "new R()", "R { }")]
    [InlineData("[RedactPersonalData] public partial record R<T, @class>(T Value, [PersonalData(DataCategory.Contact)] string Email);", "new R<string, int>(\"a\", \"ida\")", "R { Value = a, Email = *** }")]
    [InlineData("public static partial class @namespace { public partial interface I { [RedactPersonalData] public sealed partial record R([PersonalData(DataCategory.Contact)] string @event, int @int); } }", "new @namespace.I.R(\"ida\", 7)", "R { event = ***, int = 7 }")]
    [InlineData("namespace N.@class { [RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email); }", "new N.@class.R(\"ida\")", "R { Email = *** }")]
    // A key finds a row, and says nothing by itself; what is cut short is said to be safe.
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(DataCategory.OnlineIdentifier)] int Id, [PersonalData(DataCategory.Contact)] [property: LogSafe(\"the town\")] string City);", "new R(7, \"Aarhus\")", "R { Id = 7, City = Aarhus }")]
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email, R? Next);", "new R(\"ida\", new R(\"bo\", null))", "R { Email = ***, Next = R { Email = ***, Next =  } }")]
    // A base record that shows what is tagged is not asked; what somebody wrote is.
    [InlineData("public record B([PersonalData(DataCategory.Contact)] string Email, int Id); [RedactPersonalData] public partial record R(string Email, string Town) : B(Email, 7);", "new R(\"ida\", \"Aarhus\")", "R { Email = ***, Id = 7, Town = Aarhus }")]
    [InlineData("public record B([PersonalData(DataCategory.Contact)] string Email); [RedactPersonalData] public partial record R(string Email) : B(Email);", "new R(\"ida\")", "R { Email = *** }")]
    [InlineData("[RedactPersonalData] public partial record A([PersonalData(DataCategory.Contact)] string Email); public record B(string Email, [PersonalData(DataCategory.Contact)] string Phone) : A(Email); [RedactPersonalData] public sealed partial record R(string Email, int Id) : B(Email, \"1\");", "new R(\"ida\", 7)", "R { Email = ***, Phone = ***, Id = 7 }")]
    [InlineData("public record A([PersonalData(DataCategory.Contact)] string Email); [RedactPersonalData] public partial record B(string Email) : A(Email); [RedactPersonalData] public sealed partial record R(string Email, int Id) : B(Email);", "new R(\"ida\", 7)", "R { Email = ***, Id = 7 }")]
    [InlineData("public record B<T>([PersonalData(DataCategory.Contact)] T Email, T Other); [RedactPersonalData] public partial record R(string Email) : B<string>(Email, \"a\");", "new R(\"ida\")", "R { Email = ***, Other = a }")]
    [InlineData("public record B([PersonalData(DataCategory.Contact)] string Email, string Town) { public virtual int Id => 1; } [RedactPersonalData] public partial record R(int Age) : B(\"ida\", \"Aarhus\") { public new int Town => 3; public override int Id => 2; }", "new R(7)", "R { Email = ***, Town = Aarhus, Id = 2, Age = 7, Town = 3 }")]
    [InlineData("public record B([PersonalData(DataCategory.Contact)] string Email) { protected virtual bool PrintMembers(System.Text.StringBuilder b) { b.Append(\"B\"); return true; } } [RedactPersonalData] public partial record R(string Email, int Id) : B(Email);", "new R(\"ida\", 7)", "R { B, Id = 7 }")]
    [InlineData("public record A(int Secret) { protected virtual bool PrintMembers(System.Text.StringBuilder b) => false; } public record B([PersonalData(DataCategory.Contact)] string Email) : A(3); [RedactPersonalData] public partial record R(string Email, int Id) : B(Email);", "new R(\"ida\", 7)", "R { Email = ***, Id = 7 }")]
    [InlineData("public record B([PersonalData(DataCategory.Contact)] string Email) { public int Count { private get; init; } } [RedactPersonalData] public partial record R(string Email, int Id) : B(Email);", "new R(\"ida\", 7)", "R { Email = ***, Id = 7 }")]
    // The compiler warns of no use in what it writes itself. What nobody may read is not read.
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email, [property: Obsolete(\"a\")] string Old) { [Obsolete] public int? Older { get; init; } }", "new R(\"ida\", \"a\")", "R { Email = ***, Old = a, Older =  }")]
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email, [property: System.Diagnostics.CodeAnalysis.Experimental(\"SHOP1\")] int New);", "new R(\"ida\", 7)", "R { Email = ***, New = 7 }")]
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email) { [Obsolete(\"a\", true)] public int Old => 1; public int Older { [Obsolete(\"a\", true)] get => 2; set { } } [Obsolete(\"a\", true), PersonalData(DataCategory.Contact)] public string Phone => \"3\"; public int Id => 7; }", "new R(\"ida\")", "R { Email = ***, Phone = ***, Id = 7 }")]
    // A name that sounds safe is not asked where redaction is.
    [InlineData("[RedactPersonalData] public partial record Masked([PersonalData(DataCategory.Contact)] string HashedEmail);", "new Masked(\"ida\")", "Masked { HashedEmail = *** }")]
    public void What_is_tagged_is_masked_and_the_rest_is_as_the_compiler_writes_it(string source, string value, string expected) => Assert.Equal(expected, Shown(Run(source), value));

    [Theory]
    [InlineData("[RedactPersonalData] public record R([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public class C { [RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email); }")]
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email) { public override string ToString() => Email; }")]
    [InlineData("[RedactPersonalData] public sealed partial record R([PersonalData(DataCategory.Contact)] string Email) { private bool PrintMembers(System.Text.StringBuilder b) => false; }")]
    [InlineData("[RedactPersonalData] public partial class R { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("public partial record R([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("[RedactPersonalData] file partial record R([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("file partial class C { [RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email); }")]
    public void Elsewhere_nothing_is_written(string source) => Assert.Equal(["Test.cs", "GlobalUsings.cs"], Run(source).SyntaxTrees.Select(t => t.FilePath));

    [Theory]
    [InlineData("public record B([PersonalData(DataCategory.Contact)] string Email, int Id);", "R { Email = ***, Id = 7, Town = Aarhus }")]
    [InlineData("[RedactPersonalData] public partial record B([PersonalData(DataCategory.Contact)] string Email, int Id) { public string Hidden { internal get; init; } = \"\"; }", "R { Email = ***, Id = 7, Hidden = , Town = Aarhus }")]
    [InlineData("public record B([PersonalData(DataCategory.Contact)] string Email, int Id) { public string Hidden { internal get; init; } = \"\"; }", "R { Email = ***, Id = 7, Town = Aarhus }")]
    [InlineData("public record B([PersonalData(DataCategory.Contact)] string Email, int Id) { protected virtual bool PrintMembers(System.Text.StringBuilder b) { b.Append(\"B\"); return true; } }", "R { B, Town = Aarhus }")]
    public void A_base_record_may_be_of_another_assembly(string baseRecord, string expected)
    {
        var (below, loaded) = (Run(baseRecord), new AssemblyLoadContext("Records", isCollectible: true));
        using var stream = new MemoryStream();
        Assert.True(below.Emit(stream).Success);
        stream.Position = 0;
        loaded.LoadFromStream(stream);

        var above = Run("[RedactPersonalData] public partial record R(string Town) : B(\"ida\", 7);", references: [MetadataReference.CreateFromImage(stream.ToArray())]);

        Assert.Equal(expected, Shown(above, "new R(\"Aarhus\")", loaded));
    }

    [Theory]
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(")]
    [InlineData("[RedactPersonalData] public partial record <T>(int A);")]
    [InlineData("[RedactPersonalData] public partial record R(Missing A) : Lost(A);")]
    [InlineData("[RedactPersonalData][RedactPersonalData] public partial record R(int A, int A); [RedactPersonalData] public partial record R(int A);")]
    public void Broken_code_breaks_nothing(string source) => Run(source, compiles: false);

    [Fact]
    public void It_is_written_once_for_each_change_of_the_record()
    {
        var source = "[RedactPersonalData] public partial record R(int Id, [PersonalData(DataCategory.Contact)] string Email);";
        var driver = Driver();
        var compilation = Compilation(source);
        var first = driver.RunGenerators(compilation);
        var again = first.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options)));

        Assert.All(again.GetRunResult().Results[0].TrackedSteps["RecordTexts"].SelectMany(s => s.Outputs), o => Assert.Contains(o.Reason, (IncrementalStepRunReason[])[IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged]));
    }

    [Fact]
    public void A_mask_costs_nothing_beside_the_text()
    {
        var compilation = Run("""
            [RedactPersonalData] public sealed partial record Masked(int Id, [PersonalData(DataCategory.Contact)] string Email);
            public sealed record AsText(int Id, string Email);
            public static class Cost
            {
                public static string Of()
                {
                    // Of texts of the same length, when all is compiled.
                    var (masked, plain) = (new Masked(7, "ida@example.org"), new AsText(7, "***"));
                    return Least(masked) + " " + Least(plain);
                }

                private static long Least(object value)
                {
                    var least = long.MaxValue;
                    for (var i = 0; i < 1000; i++)
                    {
                        var start = GC.GetAllocatedBytesForCurrentThread();
                        _ = value.ToString();
                        least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - start);
                    }

                    return least;
                }
            }
            """);

        var cost = Shown(compilation, "Cost.Of()").Split(' ').Select(long.Parse).ToArray();
        Assert.Equal(cost[1], cost[0]);
    }

    private static string Shown(Compilation compilation, string value, AssemblyLoadContext? beside = null)
    {
        var main = CSharpSyntaxTree.ParseText($"public static class Shown {{ public static string Text() => ({value}).ToString(); }}", (CSharpParseOptions)compilation.SyntaxTrees.First().Options);
        using var stream = new MemoryStream();
        var emitted = compilation.AddSyntaxTrees(main).Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        stream.Position = 0;
        return (string)(beside ?? new AssemblyLoadContext("Records", isCollectible: true)).LoadFromStream(stream).GetType("Shown")!.GetMethod("Text")!.Invoke(null, null)!;
    }

    private static Compilation Run(string source, bool compiles = true, IEnumerable<MetadataReference>? references = null)
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compilation(source, references), out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        if (compiles) Assert.Empty(output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id is not "CS0260"));
        return output;
    }

    private static CSharpCompilation Compilation(string source, IEnumerable<MetadataReference>? references = null) => TestCompilation.Create(source, "Records" + Guid.NewGuid().ToString("N"), references: references);

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create([new RecordTextGenerator().AsSourceGenerator()], driverOptions: new(default, trackIncrementalGeneratorSteps: true), parseOptions: new CSharpParseOptions(LanguageVersion.Preview));
}
