using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

public sealed class DuplicateIdTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.DuplicateId);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";
    private const string Told = " [LegalBasis(Article6.Contract)] [Retention(Days = 30)] ";

    [Theory]
    [InlineData("[ProcessingActivity(\"a\", Id = \"x\")]" + Told + "public class A; [{|GDPR9002:ProcessingActivity(\"b\", Id = \"x\")|}]" + Told + "public class B;")]
    // Ids come from names.
    [InlineData("namespace M { [ProcessingActivity(\"a\")]" + Told + "public class Delivery; } namespace N { [{|GDPR9002:ProcessingActivity(\"b\")|}]" + Told + "public class Delivery; }")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    [InlineData("[ProcessingActivity(\"a\")]" + Told + "public class A; [ProcessingActivity(\"a\")]" + Told + "public class B;")]
    [InlineData("namespace M { [ProcessingActivity(\"a\")]" + Told + "public class Delivery; } namespace N { [ProcessingActivity(\"b\", Id = \"other\")]" + Told + "public class Delivery; }")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + source);
}
