using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class WithdrawalWithoutConsentTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.WithdrawalWithoutConsent);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [assembly: [|Right(DataRight.WithdrawConsent)|]] [ProcessingActivity("a")] [LegalBasis(Article6.Contract)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [[|Right(DataRight.Access | DataRight.WithdrawConsent, When = "we have your consent")|]] public class A;""")]
    // What is implied by use is no consent.
    [InlineData("""[assembly: DataController("Shop")] [assembly: [|Right(DataRight.WithdrawConsent)|]] [Consent("use cookies", Kind = ConsentKind.Cookies, Form = ConsentForm.ImpliedByUse)] public class Cookies;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.WithdrawConsent)] [ProcessingActivity("a")] [LegalBasis(Article6.Consent)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.WithdrawConsent)] [ProcessingActivity("a")] [LegalBasis(Article9.ExplicitConsent)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.WithdrawConsent)] [ProcessingActivity("a")] [Consent("receive offers", Kind = ConsentKind.ElectronicMarketing)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.WithdrawConsent)] [assembly: Transfer("US", TransferGround.ExplicitConsent)] [ProcessingActivity("a")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.WithdrawConsent)] [ProcessingActivity("a")] [AutomatedDecision("credit", Article22.ExplicitConsent)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [PersonalData(DataCategory.Contact)] [LegalBasis(Article6.Consent)] public string? Email { get; set; } } [ProcessingActivity("a")] [Right(DataRight.WithdrawConsent)] public class A;""")]
    // Who speaks of all rights speaks of those that there are.
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.All)] [ProcessingActivity("a")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [Right(DataRight.Access)] public class A;""")]
    // A library does not see the whole register.
    [InlineData("""[assembly: Right(DataRight.WithdrawConsent)] [ProcessingActivity("a")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[Right] on the assembly 'App' gives a right to withdraw consent, but nothing in the register rests on consent or asks for it (GDPR Art. 7(3), 12(1)): declare the consent, or take the right back""",
        await Verify.MessageAsync("""[assembly: DataController("Shop")] [assembly: [|Right(DataRight.WithdrawConsent)|]] [ProcessingActivity("a")] public class A;"""));
}
