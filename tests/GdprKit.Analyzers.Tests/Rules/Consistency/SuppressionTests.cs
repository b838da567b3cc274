using Fix = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Consistency.SuppressionAnalyzer, GdprKit.CodeFixes.Rules.Consistency.SuppressionFix>;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Consistency.SuppressionAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

public sealed class SuppressionTests
{
    private const string Using = "using System.Diagnostics.CodeAnalysis;\n";

    [Theory]
    [InlineData("[[|SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\")|]] public class C;")]
    [InlineData("[[|SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \" \")|]] public class C;")]
    [InlineData("[[|SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = null)|]] public class C;")]
    [InlineData("[[|SuppressMessage(\"GdprKit.Retention\", \"GDPR4001:Title\", Justification = \"<Pending>\")|]] public class C;")]
    [InlineData("[[|SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"TODO\")|]] public class C;")]
    [InlineData("[[|SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"TODO: why\")|]] public class C;")]
    [InlineData("[[|SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"...\")|]] public class C;")]
    [InlineData("[[|SuppressMessage(checkId: \"GDPR4001\", category: \"GdprKit.Retention\")|]] public class C;")]
    [InlineData("[[|UnconditionalSuppressMessage(\"GdprKit.Retention\", \"GDPR4001\")|]] public class C;")]
    [InlineData("[assembly: [|SuppressMessageAttribute(\"GdprKit.Retention\", Id.Of, Scope = \"type\", Target = \"~T:C\")|]] public class C; static class Id { public const string Of = \"GDPR4001\"; }")]
    [InlineData("public record C([[|SuppressMessage(\"GdprKit.Inventory\", \"GDPR1001\")|]] string Email);")]
    [InlineData("public class C { [[|SuppressMessage(\"GdprKit.Inventory\", \"GDPR1013\")|]] public void Copy() { } }")]
    [InlineData("public class C { [[|NotPersonalData(\"\")|]] public string? Email; }")]
    [InlineData("public class C { [[|Published(\"\")|]] public string? Nick; [[|Published(\"TODO: why\")|]] public void Show() { } }")]
    [InlineData("public class C { [[|LogSafe(\"\")|]] public string? Email; [[|LogSafe(\"TODO: why\")|]] public void Show() { } }")]
    [InlineData("public class C { [[|ProcessingFor(typeof(C), GatedBy = \"\")|]] public void Send() { } [[|ProcessingFor(typeof(C), GatedBy = \"TODO: who\")|]] public void Show() { } }")]
    [InlineData("public class C { [[|NotPersonalData(\"TODO: why this is no personal data\")|]] public string? Email; }")]
    [InlineData("public class C { [[|NotPersonalData(because: \" \", ReviewBy = \"2027-01-31\")|]] public string? Email; }")]
    public Task Fires_on_an_attribute(string source) => Verify.VerifyAsync(Using + source);

    [Theory]
    [InlineData("[SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"asked the officer\")] public class C;")]
    [InlineData("[SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"Todoist keeps it\")] public class C;")]
    [InlineData("[SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = Why.Not)] public class C; static class Why { public const string Not = \"asked\"; }")]
    [InlineData("[SuppressMessage(\"Usage\", \"CA2200\")] public class C;")]
    [InlineData("[SuppressMessage(\"Usage\", \"GDPR40011\")] [SuppressMessage(\"Usage\", \"GDPR400\")] [SuppressMessage(\"Usage\", \"GDPRs\")] public class C;")]
    [InlineData("public class C { [NotPersonalData(\"shared mailbox\")] public string? Email; }")]
    [InlineData("public class C { [LogSafe(\"two letters\")] public string? Email; }")]
    [InlineData("public class C { [Published(\"people choose it\")] public string? Nick; }")]
    [InlineData("public class C { [ProcessingFor(typeof(C))] public void Send() { } [ProcessingFor(typeof(C), GatedBy = \"the job that calls it\")] public void Show() { } }")]
    public Task Is_silent_on_an_attribute(string source) => Verify.VerifyAsync(Using + source);

    [Theory]
    [InlineData("[SuppressMessage] public class C;")]
    [InlineData("[SuppressMessage(] public class C;")]
    [InlineData("[SuppressMessage(\"a\", )] public class C;")]
    [InlineData("[SuppressMessage(\"a\", 1, Justification = 2)] public class C;")]
    [InlineData("[NotPersonalData] [NotPersonalData()] [NotPersonalData(1)] public class C;")]
    public Task Broken_code_is_the_compilers(string source) => Verify.VerifyAsync(Using + source, compiles: false);

    [Fact]
    public Task Attributes_of_others_are_theirs() => Verify.VerifyAsync("""
        public sealed class SuppressMessageAttribute(string category, string id) : Attribute { public string Of => category + id; }
        [SuppressMessage("a", "GDPR4001")] public class C;
        """);

    [Theory]
    [InlineData("#pragma warning disable [|GDPR4001|]")]
    [InlineData("#pragma warning disable [|GDPR4001|], CS0168, [|GDPR1001|]")]
    [InlineData("#pragma warning disable [|GDPR4001|] // TODO: why")]
    [InlineData("// The line above is not the line.\n#pragma warning disable [|GDPR4001|] //")]
    [InlineData("#if true\n#region x\n#pragma warning disable [|GDPR4001|]\n#endregion\n#endif")]
    public Task Fires_on_a_pragma(string source) => Verify.VerifyAsync(source + "\npublic class C;\n");

    [Theory]
    [InlineData("#pragma warning disable GDPR4001 // asked the officer")]
    [InlineData("#pragma warning restore GDPR4001")]
    [InlineData("#pragma warning disable CS0168")]
    [InlineData("#pragma warning disable")]
    [InlineData("#if false\n#pragma warning disable GDPR4001\n#endif")]
    [InlineData("#nullable disable")]
    public Task Is_silent_on_a_pragma(string source) => Verify.VerifyAsync(source + "\npublic class C;\n");

    [Fact]
    public async Task Message_says_what_to_write()
    {
        var diagnostics = await Verify.VerifyAsync(Using + """
            #pragma warning disable [|GDPR1003|]
            [[|SuppressMessage("GdprKit.Retention", "GDPR4001")|]] public class C { [[|NotPersonalData("")|]] public string? Email; }
            """);

        Assert.Equal(
            [
                "GDPR1003 is suppressed without a reason (GDPR Art. 5(2)): write [SuppressMessage] with a Justification, which the register lists, or a comment on this line",
                "GDPR4001 is suppressed without a reason (GDPR Art. 5(2)): say in its Justification why it does not apply, and the register lists it",
                "Data is said to be no personal data without a reason (GDPR Art. 5(2)): say in [NotPersonalData(\"…\")] why it is about nobody",
            ],
            diagnostics.Select(d => d.GetMessage()));
    }

    /// <summary>The fix does not silence the rule: what it writes is for somebody to replace.</summary>
    [Theory]
    [InlineData("[[|SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\")|]] public class C;", "[[|SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"TODO: why\")|]] public class C;")]
    [InlineData("[assembly: [|SuppressMessage(\"x\", \"GDPR4001\", Scope = \"type\", Target = \"~T:C\" )|]]", "[assembly: [|SuppressMessage(\"x\", \"GDPR4001\", Scope = \"type\", Target = \"~T:C\", Justification = \"TODO: why\" )|]]")]
    [InlineData("[[|SuppressMessage(\"x\", \"GDPR4001\", Justification = \"\")|]] public class C;", "[[|SuppressMessage(\"x\", \"GDPR4001\", Justification = \"\")|]] public class C;")]
    [InlineData("[[|NotPersonalData(\"\", ReviewBy = \"2027-01-31\")|]] public class C;", "[[|NotPersonalData(\"\", ReviewBy = \"2027-01-31\")|]] public class C;")]
    public Task Fix_makes_room_for_the_reason(string source, string fixedSource) => Fix.VerifyAsync(Using + source, Using + fixedSource);

    [Fact]
    public Task Fix_leaves_pragmas() => Fix.VerifyAsync("#pragma warning disable [|GDPR4001|]\npublic class C;\n", "#pragma warning disable [|GDPR4001|]\npublic class C;\n");

    [Fact]
    public Task Fix_all_makes_room_everywhere() => Fix.VerifyFixAllAsync(
        [Using + "[[|SuppressMessage(\"x\", \"GDPR4001\")|], [|SuppressMessage(\"x\", \"GDPR2003\")|]] public class C;", Using + "[[|SuppressMessage(\"x\", \"GDPR4001\")|]] public class D;"],
        [
            Using + "[[|SuppressMessage(\"x\", \"GDPR4001\", Justification = \"TODO: why\")|], [|SuppressMessage(\"x\", \"GDPR2003\", Justification = \"TODO: why\")|]] public class C;",
            Using + "[[|SuppressMessage(\"x\", \"GDPR4001\", Justification = \"TODO: why\")|]] public class D;",
        ],
        Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Project);
}
