using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class ConditionalComplaintTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ConditionalComplaint);

    [Theory]
    [InlineData("""[assembly: [|Right(DataRight.Complaint, "with IMY", When = "our answer does not satisfy you")|]]""")]
    [InlineData("""[[|Right(DataRight.Access | DataRight.Complaint, Unless = "we are in court")|]] public class A;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: Right(DataRight.Complaint, "with IMY")]""")]
    [InlineData("""[assembly: Right(DataRight.Erasure, When = "we no longer need it")]""")]
    [InlineData("""[Right(DataRight.Complaint, When = "TODO")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[Right] on the assembly 'App' gives the right to complain to the supervisory authority only when 'our answer does not satisfy you' (GDPR Art. 77): take the condition away""",
        await Verify.MessageAsync("""[assembly: [|Right(DataRight.Complaint, When = "our answer does not satisfy you")|]]"""));
}
