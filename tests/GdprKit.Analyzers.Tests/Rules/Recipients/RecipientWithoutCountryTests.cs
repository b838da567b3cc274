using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Recipients;

public sealed class RecipientWithoutCountryTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.RecipientWithoutCountry);

    [Theory]
    [InlineData("[[|Recipient(\"Parcel Robots Ltd\")|]] public class Robots;")]
    [InlineData("[[|Processor(\"Acme, Inc.\")|]] public class Acme;")]
    [InlineData("[assembly: [|Recipient(\"Post AB\", \"Acme LLC\")|]]")]
    [InlineData("[[|Processor(\"Acme Corporation\", Country = \"TODO\")|]] public class Acme;")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[Recipient(\"Parcel Robots Ltd\", Country = \"IE\")] public class Robots;")]
    [InlineData("[Recipient(\"Acme Inc.\", Address = \"1 Main Street, Springfield, USA\")] public class Acme;")]
    [InlineData("[Processor(\"Acme Inc.\")] [Transfer(\"US\", TransferGround.StandardContractualClauses)] public class Acme;")]
    // No company, or one of the EEA by its form.
    [InlineData("[Recipient(\"carriers\", \"those to whom the law obliges us\")] public class Carriers;")]
    [InlineData("[Recipient(\"Post & Paket AB\", \"spektr ApS\", \"Data GmbH\")] public class Companies;")]
    [InlineData("[Recipient(\"those whose access is limited\")] public class Few;")]
    [InlineData("[Recipient(\"Ltd\")] public class Form;")]
    [InlineData("[Recipient(RecipientKind.Hosting)] public class Host;")]
    // Where it is is known.
    [InlineData("[Recipient(\"Stripe Inc\")] public class Payments;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[[|Recipient(\"Post AB\", \"Acme, LLC\")|]] public class Acme;", "[Recipient] on 'Acme' names 'Acme, LLC', which by its legal form may be outside the EU/EEA, but not its Country (GDPR Art. 13(1)(f), 30(1)(e)): add it")]
    public async Task Message(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(source));

    [Fact]
    public Task Fix_writes_the_place_of_the_country() => Verify.FixAsync(
        "[[|Recipient(\"Parcel Robots Ltd\")|]]\npublic class Robots;\n",
        "[[|Recipient(\"Parcel Robots Ltd\", Country = \"TODO\")|]]\npublic class Robots;\n");
}
