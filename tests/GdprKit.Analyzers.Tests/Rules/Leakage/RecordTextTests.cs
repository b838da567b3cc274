using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>GDPR7005.</summary>
public sealed class RecordTextTests
{
    [Theory]
    [InlineData("public record [|R|]([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public record struct [|R|]([property: PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public record [|R|] { [PersonalData(DataCategory.Contact)] public string Email { get; init; } = \"\"; }")]
    [InlineData("public record [|R|]([PersonalData(DataCategory.Contact)] string Email); public record S(string Email) : R(Email);")]
    [InlineData("[RedactPersonalData] public record [|R|]([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("[RedactPersonalData] public partial record [|R|]([PersonalData(DataCategory.Contact)] string Email) { public override string ToString() => Email; }")]
    [InlineData("[RedactPersonalData] public partial class [|R|] { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; }")]
    [InlineData("public class C { [RedactPersonalData] public partial record [|R|]([PersonalData(DataCategory.Contact)] string Email); }")]
    [InlineData("[[|System.Diagnostics.DebuggerDisplay(\"{Id} {Email,nq}\")|]] public class R { public int Id { get; set; } [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; }")]
    [InlineData("[RedactPersonalData] file partial record [|R|]([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public record [|B|]([PersonalData(DataCategory.Contact)] string Email); [RedactPersonalData] public record [|R|](string Email) : B(Email);")]
    public Task Text_that_shows_tagged_data_is_reported(string source) => AnalyzerVerifier<RecordTextAnalyzer>.VerifyAsync(source);

    [Theory]
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("[RedactPersonalData] public record R(int Id, string Email);")]
    [InlineData("[RedactPersonalData] public partial record R([PersonalData(DataCategory.Contact)] string Email) { [System.CodeDom.Compiler.GeneratedCode(\"GdprKit\", null)] protected virtual bool PrintMembers(System.Text.StringBuilder builder) => true; }")]
    [InlineData("public record R(int Id, string Email);")]
    [InlineData("public record R([PersonalData(DataCategory.Contact)] string Email) { public override string ToString() => \"R\"; }")]
    [InlineData("public sealed record R([PersonalData(DataCategory.Contact)] string Email) { private bool PrintMembers(System.Text.StringBuilder builder) => false; }")]
    [InlineData("public record R { [PersonalData(DataCategory.Contact)] internal string Email { get; init; } = \"\"; }")]
    [InlineData("public record R([PersonalData(DataCategory.Preference)] bool News);")]
    [InlineData("public record R([LogSafe(\"cut\")] [PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public record R([PersonalData(DataCategory.OnlineIdentifier)] Guid Id);")]
    [InlineData("public record R([PersonalData(DataCategory.Health)] string[] Diagnoses, [PersonalData(DataCategory.Health)] IEnumerable<byte> Image, [PersonalData(DataCategory.Health)] List<string> Notes);")]
    [InlineData("public class R { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; }")]
    [InlineData("[System.Diagnostics.DebuggerDisplay(\"{Id} Email\")] public class R { public int Id { get; set; } [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; }")]
    public Task Other_text_is_not(string source) => AnalyzerVerifier<RecordTextAnalyzer>.VerifyAsync(source);

    [Theory]
    [InlineData("\"{this.Email}\"")]
    [InlineData("\"{Id}: {Home.Street,nq}\"")]
    [InlineData("\"{Home?.Street}\"")]
    [InlineData("\"{this.Home!.Street.Trim(),nq}\"")]
    [InlineData("\"{Email ?? Name}\"")]
    [InlineData("\"{(Id + Email).ToString()}\"")]
    [InlineData("\"{Id > 0 ? Email : Name}\"")]
    [InlineData("\"{Id}\", Name = \"{Email}\"")]
    [InlineData("\"{Id}\", Type = \"{Email}\"")]
    [InlineData("\"{Display,nq}\"")]
    [InlineData("\"{GetDebuggerDisplay(),nq}\"")]
    [InlineData("\"{ToString()}\"")]
    [InlineData("\"{Email\" + \"}\"")]
    public Task Displays_that_show_tagged_data_are_reported(string arguments) => AnalyzerVerifier<RecordTextAnalyzer>.VerifyAsync(Displayed("[|System.Diagnostics.DebuggerDisplay(" + arguments + ")|]"));

    [Theory]
    [InlineData("\"{Email.Length} {Email == null} {Email is null} {Home} {Name}\"")]
    [InlineData("\"{Home.Street.Length} {Home.Town} {Name.Email}\", Name = \"{Id}\", Type = \"Email\"")]
    [InlineData("\"{Safe} {Masked(Email)} {Key}\"")]
    [InlineData("\"\\\\{Email\\\\}\"")]
    [InlineData("\"{ {} {{} {.} {a.} {((((} {Email\"")]
    [InlineData("\"{Id}\", TargetTypeName = \"{Email}\"")]
    [InlineData("\"\"")]
    public Task Other_displays_are_not(string arguments) => AnalyzerVerifier<RecordTextAnalyzer>.VerifyAsync(Displayed("System.Diagnostics.DebuggerDisplay(" + arguments + ")"));

    private static string Displayed(string attribute) => $$"""
        public class Address { [PersonalData(DataCategory.Contact)] public string? Street { get; set; } public string? Town { get; set; } }
        public class Person { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }
        [{{attribute}}]
        public class R : Person
        {
            public int Id { get; set; }
            public string? Name { get; set; }
            public Address? Home { get; set; }
            [LogSafe("cut short")] public string? Safe => Email;
            private string Display => $"{Id}: {Home?.Street}";
            private string Key { get { return "R" + Id; } }
            private string GetDebuggerDisplay() => ToString();
            private static string Masked(string? text) => "***";
            public override string ToString() => $"{Id} {Email}";
        }
        """;

    [Fact]
    public async Task Of_several_members_the_heaviest_is_told()
    {
        var told = Assert.Single(await AnalyzerVerifier<RecordTextAnalyzer>.VerifyAsync("public record [|R|]([PersonalData(DataCategory.Contact)] string Email, [PersonalData(DataCategory.OfficialIdentifier)] string Passport);"));

        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, told.Severity);
        Assert.StartsWith("'Passport'", told.GetMessage(null), StringComparison.Ordinal);
    }
}
