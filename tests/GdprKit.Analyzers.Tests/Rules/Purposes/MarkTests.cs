using GdprKit.Declarations.Gaps;

namespace GdprKit.Analyzers.Tests.Rules.Purposes;

/// <summary>GDPR9001 at <c>[ProcessingFor]</c>.</summary>
public sealed class MarkTests
{
    private const string Id = RuleIdentifiers.DanglingReference;

    [Theory]
    [InlineData("public class S { [[|ProcessingFor(typeof(Customer))|]] public void M() { } }")]
    [InlineData("[[|ProcessingFor(typeof(string))|]] public class S;")]
    [InlineData("[[|ProcessingFor(typeof(int[]))|]] public class S;")]
    [InlineData("[[|ProcessingForAttribute(typeof(Customer), GatedBy = \"x\")|]] public interface I;")]
    [InlineData("public class S { public Action M() => [[|ProcessingFor(typeof(Customer))|]] () => { }; }")]
    [InlineData("public class S { public int M { [[|ProcessingFor(typeof(Customer))|]] get => 1; } }")]
    public Task Type_that_is_no_activity_is_reported(string code) => PurposeVerifier.CodeAsync(Id, code);

    [Theory]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public class S;")]
    [InlineData("[ProcessingFor(typeof(Sales))] public class S;")]
    [InlineData("[ProcessingFor(typeof(Missing))] public class S;")]
    [InlineData("[ProcessingFor(null)] public class S;")]
    [InlineData("public class ProcessingForAttribute(Type type) : Attribute { public Type Type => type; } [ProcessingFor(typeof(Customer))] public class S;")]
    public Task Activity_or_group_is_not(string code) => PurposeVerifier.CodeAsync(Id, code, compiles: false);

    [Fact]
    public async Task Message_says_what_it_should_name() => Assert.Equal(
        "[ProcessingFor] names 'Customer', which is not a class with [ProcessingActivity], nor a group of them",
        Assert.Single(await PurposeVerifier.CodeAsync(Id, "[[|ProcessingFor(typeof(Customer))|]] public class S;")).GetMessage(null));
}
