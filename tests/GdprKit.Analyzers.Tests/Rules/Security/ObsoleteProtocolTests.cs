using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Security;

public sealed class ObsoleteProtocolTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ObsoleteProtocol);

    [Theory]
    [InlineData("\"HTTPS och TLS/SSL, protokoll för säker överföring\"", "SSL")]
    [InlineData("\"files are sent by FTP\", Measure.Technical", "FTP")]
    [InlineData("Measure.EncryptionInTransit, Examples = [\"TLS 1.0\"]", "TLS 1.0")]
    public async Task Fires(string arguments, string protocol) => Assert.Equal(
        $"[SecurityMeasure] on the assembly 'App' names '{protocol}', which no longer protects (GDPR Art. 32(1)): name what is used today, or replace it",
        await Verify.MessageAsync($"[assembly: {{|GDPR7015:SecurityMeasure({arguments})|}}]"));

    [Theory]
    [InlineData("\"TLS 1.3 and SFTP\"")]
    [InlineData("Measure.EncryptionInTransit")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[assembly: SecurityMeasure({arguments})]");
}
