using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Consistency.UnreadDeclarationAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

public sealed class UnreadDeclarationTests
{
    [Theory]
    [InlineData("public class C { public void Send([{|GDPR9013:PersonalData(DataCategory.Contact)|}] string email) { } }")]
    [InlineData("public class C([{|GDPR9013:PersonalData(DataCategory.Contact)|}] string email) { public string Shown => email; }")]
    [InlineData("public delegate void Send([{|GDPR9013:PersonalData(DataCategory.Contact)|}] string email);")]
    [InlineData("public enum Field { [{|GDPR9013:PersonalData(DataCategory.Contact)|}] Email }")]
    public Task Fires_where_nothing_holds_data(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("public record C([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public record struct C([property: PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public class C { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("namespace Theirs { public sealed class PersonalDataAttribute : Attribute; public class C { public void Send([PersonalData] string email) { } } }")]
    public Task Is_silent_where_something_does(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("file class {|GDPR9014:C|} { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("[ProcessingActivity(\"a\")] file class {|GDPR9014:C|};")]
    // The name of what is nested in it holds its own.
    [InlineData("file class C { public class {|GDPR9014:Inner|} { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } }")]
    public Task Fires_on_file_local_types(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Is_silent_on_file_local_types_without_declarations() => Verify.VerifyAsync("file class C { public string? Email { get; set; } }");

    [Fact]
    public Task Fires_on_one_kind_on_two_parts() => Verify.VerifyAsync("""
        [ProcessingActivity("a")] [LegalBasis(Article6.Contract)] public partial class C;
        [{|GDPR9015:LegalBasis(Article6.Consent)|}] public partial class C;
        """);

    [Fact]
    public Task Is_silent_on_different_kinds_on_two_parts() => Verify.VerifyAsync("""
        [ProcessingActivity("a")] public partial class C;
        [LegalBasis(Article6.Consent)] [LegalBasis(Article6.Contract)] public partial class C;
        """);
}
