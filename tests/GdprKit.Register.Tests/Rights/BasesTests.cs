namespace GdprKit.Register.Tests.Rights;

/// <summary>Rights that follow from the legal basis: portability, objection, withdrawal, restriction.</summary>
public sealed class BasesTests
{
    [Theory]
    [InlineData("[LegalBasis(Article6.Consent)]", "Holds: 20(1)(a) #0", "20(4) RightsOfOthers")]
    [InlineData("[LegalBasis(Article6.Contract)]", "Holds: 20(1)(a) #0", "20(4) RightsOfOthers")]
    [InlineData("[LegalBasis(Article6.StepsBeforeContract)]", "Holds: 20(1)(a) #0", "20(4) RightsOfOthers")]
    [InlineData("[LegalBasis(Article6.LegalObligation)] [LegalBasis(Article9.ExplicitConsent)]", "Holds: 20(1)(a) #1", "20(4) RightsOfOthers")]
    [InlineData("[LegalBasis(Article6.LegalObligation)]", "DoesNotHold: ", "20(1)(a) LegalBasis")]
    [InlineData("[LegalBasis(Article6.VitalInterests)]", "DoesNotHold: ", "20(1)(a) LegalBasis")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)]", "DoesNotHold: ", "20(1)(a) LegalBasis")]
    [InlineData("[LegalBasis(Article6.PublicTask)]", "DoesNotHold: ", "20(3) PublicTask")]
    [InlineData("", "Conditional: 20(1)(a) LegalBasisUndeclared", "20(4) RightsOfOthers")]
    public void Portability_needs_consent_or_contract(string bases, string grounds, string limits) =>
        AssertRight(Rightful.Given(bases).Right(DataRight.Portability), grounds, limits);

    [Theory]
    [InlineData("[DataSource(DataOrigin.DataSubject)]", "Holds: 20(1)(a) #0", "20(4) RightsOfOthers")]
    [InlineData("[DataSource(DataOrigin.Observed)]", "Holds: 20(1)(a) #0", "20(4) RightsOfOthers")]
    [InlineData("[DataSource(DataOrigin.Employer)]", "DoesNotHold: ", "20(1) NotProvidedByPerson")]
    [InlineData("", "Conditional: 20(1)(a) #0 ProvidedByPerson", "20(4) RightsOfOthers")]
    [InlineData("[DataSource(DataOrigin.Unspecified)]", "Conditional: 20(1)(a) #0 ProvidedByPerson", "20(4) RightsOfOthers")]
    [InlineData("[DataSource(DataOrigin.DataSubject)] [DataSource(DataOrigin.Employer)]", "Conditional: 20(1)(a) #0 ProvidedByPerson", "20(4) RightsOfOthers")]
    public void Portability_needs_data_that_the_person_provided(string sources, string grounds, string limits) =>
        AssertRight(Rightful.Activity("[LegalBasis(Article6.Contract)]" + sources).Right(DataRight.Portability), grounds, limits);

    [Fact]
    public void Portability_of_data_that_no_type_holds_depends_on_automated_means() =>
        Assert.Equal(
            "Conditional: 20(1)(a) #0 AutomatedMeans",
            Registered.Activity("[ProcessingActivity(\"x\")] [Processes(DataCategory.Contact, \"address\")] [DataSource(DataOrigin.DataSubject)] [LegalBasis(Article6.Contract)] public class X;").Right(DataRight.Portability).Text());

    [Theory]
    [InlineData("", "[LegalBasis(Article6.Consent)]", "21(1)", "DoesNotHold: ")]
    [InlineData("", "[LegalBasis(Article6.PublicTask)]", "21(1)", "Holds: 21(1) #0")]
    [InlineData("", "[LegalBasis(Article6.LegitimateInterests)]", "21(1)", "Holds: 21(1) #0")]
    [InlineData("", "", "21(1)", "Conditional: 21(1) LegalBasisUndeclared")]
    [InlineData(", Kind = PurposeKind.Archiving", "[LegalBasis(Article6.PublicTask)]", "21(1)", "Holds: 21(1) #0")]
    [InlineData(", Kind = PurposeKind.Research", "[LegalBasis(Article6.Consent)]", "21(6)", "Holds: 21(6) #0")]
    [InlineData(", Kind = PurposeKind.Statistics", "[LegalBasis(Article6.LegitimateInterests)]", "21(6)", "Holds: 21(6) #0")]
    [InlineData(", Kind = PurposeKind.Research", "[LegalBasis(Article6.PublicTask)]", "21(6)", "Conditional: 21(6) #0 NotForPublicTask")]
    [InlineData(", Kind = PurposeKind.Research", "", "21(6)", "Conditional: 21(6) NotForPublicTask")]
    public void Objection_follows_from_basis_and_purpose(string kind, string bases, string article, string expected)
    {
        var objection = Rightful.Given(bases, $"ProcessingActivity(\"x\"{kind})").Right(DataRight.Objection);

        Assert.Equal((article, expected), (objection.Article, objection.Text()));
        Assert.Equal(article == "21(1)" && objection.Status != RightStatus.DoesNotHold, objection.Limits.Any(l => l.Kind == RightLimitKind.CompellingGrounds));
    }

    [Theory]
    [InlineData("Consent")]
    [InlineData("Contract")]
    [InlineData("LegalObligation")]
    [InlineData("VitalInterests")]
    [InlineData("PublicTask")]
    [InlineData("LegitimateInterests")]
    public void Objection_to_direct_marketing_is_absolute_on_every_basis(string basis) =>
        AssertRight(Rightful.Given($"[LegalBasis(Article6.{basis})]", "ProcessingActivity(\"x\", Kind = PurposeKind.DirectMarketing)").Right(DataRight.MarketingObjection), "Holds: 21(2)", "");

    [Fact]
    public void Consent_to_electronic_marketing_makes_it_direct_marketing() =>
        Assert.Equal(RightStatus.Holds, Rightful.Given("[LegalBasis(Article6.LegitimateInterests)] [Consent(\"get offers\", Kind = ConsentKind.ElectronicMarketing)]").Right(DataRight.MarketingObjection).Status);

    [Theory]
    [InlineData("[LegalBasis(Article6.Consent)]", "Holds: 7(3) #0")]
    [InlineData("[LegalBasis(Article6.Contract)] [LegalBasis(Article9.ExplicitConsent)]", "Holds: 7(3) #1")]
    [InlineData("[LegalBasis(Article6.Contract)] [Consent(\"cookies\", Kind = ConsentKind.Cookies)]", "Holds: 7(3)")]
    [InlineData("[LegalBasis(Article6.Contract)] [AutomatedDecision(\"x\", Article22.ExplicitConsent)]", "Holds: 22(2)(c)")]
    [InlineData("[LegalBasis(Article6.Contract)] [Transfer(\"IN\", TransferGround.ExplicitConsent)]", "Holds: 49(1)(a)")]
    [InlineData("[LegalBasis(Article6.Contract)] [Transfer(\"IN\", TransferGround.StandardContractualClauses)]", "DoesNotHold: ")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)]", "DoesNotHold: ")]
    [InlineData("", "Conditional: 7(3) LegalBasisUndeclared")]
    public void Every_consent_can_be_withdrawn(string attributes, string expected) =>
        Assert.Equal(expected, Rightful.Given(attributes).Right(DataRight.WithdrawConsent).Text());

    [Theory]
    [InlineData("[LegalBasis(Article6.Contract)]", "Holds: 18(1)(a); 18(1)(b); 18(1)(c)")]
    [InlineData("[LegalBasis(Article6.PublicTask)]", "Holds: 18(1)(a); 18(1)(b); 18(1)(c); 18(1)(d) #0")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)]", "Holds: 18(1)(a); 18(1)(b); 18(1)(c); 18(1)(d) #0")]
    [InlineData("", "Holds: 18(1)(a); 18(1)(b); 18(1)(c); 18(1)(d) LegalBasisUndeclared")]
    public void Restriction_lasts_while_an_objection_is_weighed(string bases, string expected) =>
        Assert.Equal(expected, Rightful.Given(bases).Right(DataRight.Restriction).Text());

    private static void AssertRight(Right right, string grounds, string limits) => Assert.Equal((grounds, limits), (right.Text(), right.LimitsText()));
}
