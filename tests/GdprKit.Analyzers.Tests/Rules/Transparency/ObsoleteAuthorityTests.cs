using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class ObsoleteAuthorityTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ObsoleteAuthority);

    [Theory]
    [InlineData("[assembly: {|GDPR3019:DataController(\"Shop\", Authority = \"Datainspektionen\")|}]")]
    [InlineData("[assembly: {|GDPR3019:Right(DataRight.Complaint, \"hos Datainspektionen, Box 8114\")|}]")]
    [InlineData("[assembly: {|GDPR3019:Statement(NoticeSection.Rights, \"Datainspektionen är tillsynsmyndighet\")|}]")]
    [InlineData("[{|GDPR3019:Recipient(\"Post\", \"Datainspektionen\")|}] public class A;")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[assembly: Right(DataRight.Complaint, \"hos Integritetsskyddsmyndigheten\")]")]
    [InlineData("[assembly: Right(DataRight.Complaint, \"hos Datainspektionen (numera Integritetsskyddsmyndigheten)\")]")]
    [InlineData("[assembly: Right(DataRight.Complaint, \"hos IMY, som hette Datainspektionen\")]")]
    [InlineData("[assembly: Right(DataRight.Complaint)]")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message_says_since_when_and_what_it_is_called() => Assert.Equal(
        "[Right] on the assembly 'App' names 'Datainspektionen', a name until 2020-12-31 of Integritetsskyddsmyndigheten (IMY) (GDPR Art. 13(2)(d), 12(1)): write the name that it has now",
        await Verify.MessageAsync("[assembly: {|GDPR3019:Right(DataRight.Complaint, \"hos Datainspektionen\")|}]"));
}
