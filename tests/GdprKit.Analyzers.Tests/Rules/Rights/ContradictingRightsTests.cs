using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class ContradictingRightsTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ContradictingRights);

    [Theory]
    [InlineData("""[assembly: Right(DataRight.Erasure)] [assembly: [|Right(DataRight.Erasure, When = "we no longer need the data")|]]""")]
    [InlineData("""[[|Right(DataRight.Access | DataRight.Erasure, Unless = "the law forbids it")|]] [Right(DataRight.Erasure | DataRight.Restriction, "at any time")] public class A;""")]
    [InlineData("""[assembly: Right(DataRight.Objection)] [assembly: [|Right(DataRight.Objection, When = "your situation asks for it")|]]""")]
    [InlineData("""[[|Right(DataRight.MarketingObjection, Unless = "we have compelling grounds")|]] public class A;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: Right(DataRight.Erasure, When = "we no longer need the data")] [assembly: Right(DataRight.Restriction)]""")]
    [InlineData("""[assembly: Right(DataRight.Erasure, When = "we no longer need the data")] [assembly: Right(DataRight.Erasure, When = "you object")]""")]
    // Objections of several kinds.
    [InlineData("""[assembly: Right(DataRight.Objection, "to what rests on our interest", When = "your situation asks for it")] [assembly: Right(DataRight.Objection, "to profiling, at any time")]""")]
    // An activity says more closely what the app says in general.
    [InlineData("""[assembly: Right(DataRight.Erasure)] [ProcessingActivity("a")] [Right(DataRight.Erasure, Unless = "you owe us money")] public class A;""")]
    [InlineData("""[Right(DataRight.MarketingObjection, When = "you get our newsletter")] public class A;""")]
    [InlineData("""[Right(DataRight.Erasure, "at any time")] [Right(DataRight.Erasure, "in writing")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[Right] on 'A' gives 'Erasure' on a condition, and another [Right] beside it gives it without one (GDPR Art. 12(1), 21(3)): say each right once, as it is""",
        await Verify.MessageAsync("""[Right(DataRight.Erasure)] [[|Right(DataRight.Erasure, When = "you ask in writing")|]] public class A;"""));
}
