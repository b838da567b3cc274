namespace GdprKit.Register.Tests.Rights;

/// <summary>Erasure: its grounds (GDPR Art. 17(1)) and its exceptions (Art. 17(3)).</summary>
public sealed class ErasureTests
{
    private const string Unlawful = "17(1)(d) Unlawful; 17(1)(e) DutyToErase";

    [Theory]
    [InlineData("[LegalBasis(Article6.Consent)]", "Holds: 17(1)(a) NoLongerNecessary; 17(1)(b) #0; " + Unlawful + "; 17(1)(f) #0 CollectedFromChild")]
    [InlineData("[LegalBasis(Article6.Contract)]", "Conditional: 17(1)(a) NoLongerNecessary; " + Unlawful)]
    [InlineData("[LegalBasis(Article6.VitalInterests)]", "Conditional: 17(1)(a) NoLongerNecessary; " + Unlawful)]
    [InlineData("[LegalBasis(Article6.LegalObligation)]", "Conditional: 17(1)(a) NoLongerNecessary StatutoryPeriodEnded; " + Unlawful)]
    [InlineData("[LegalBasis(Article6.PublicTask)]", "Conditional: 17(1)(a) NoLongerNecessary; 17(1)(c) #0 NoOverridingGrounds; " + Unlawful)]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)]", "Conditional: 17(1)(a) NoLongerNecessary; 17(1)(c) #0 NoOverridingGrounds; " + Unlawful)]
    [InlineData("", "Conditional: 17(1)(a) NoLongerNecessary; " + Unlawful)]
    [InlineData("[LegalBasis(Article6.Contract)] [LegalBasis(Article9.ExplicitConsent)]", "Holds: 17(1)(a) NoLongerNecessary; 17(1)(b) #1; " + Unlawful)]
    [InlineData("[LegalBasis(Article6.Contract)] [LegalBasis(Article9.ExplicitConsent)] [LegalBasis(Article9.LegalClaims)]", "Conditional: 17(1)(a) NoLongerNecessary; 17(1)(b) #1 NoOtherLegalGround; " + Unlawful)]
    [InlineData("[LegalBasis(Article6.Contract)] [LegalBasis(Article6.Consent)]", "Conditional: 17(1)(a) NoLongerNecessary; 17(1)(b) #1 NoOtherLegalGround; " + Unlawful + "; 17(1)(f) #1 CollectedFromChild")]
    public void Grounds_follow_from_the_basis(string bases, string expected) =>
        Assert.Equal(expected, Rightful.Given(bases).Right(DataRight.Erasure).Text());

    [Fact]
    public void Objection_to_marketing_is_weighed_against_nothing() =>
        Assert.Contains("17(1)(c);", Rightful.Given("[LegalBasis(Article6.LegitimateInterests)]", "ProcessingActivity(\"x\", Kind = PurposeKind.DirectMarketing)").Right(DataRight.Erasure).Text(), StringComparison.Ordinal);

    [Fact]
    public void Statutory_minimum_keeps_data_whatever_the_basis()
    {
        var erasure = Rightful.Given("[LegalBasis(Article6.Consent)] [Retention(Years = 1, After = RetentionEvent.ConsentGiven)] [Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Law = \"DK:2022:700:12\")]").Right(DataRight.Erasure);

        Assert.Equal("Conditional: 17(1)(a) NoLongerNecessary StatutoryPeriodEnded; 17(1)(b) #0 StatutoryPeriodEnded; " + Unlawful + "; 17(1)(f) #0 CollectedFromChild StatutoryPeriodEnded", erasure.Text());
        var limit = Assert.Single(erasure.Limits);
        Assert.Equal((RightLimitKind.LegalObligation, "17(3)(b)"), (limit.Kind, limit.Article));
        Assert.Equal([1], limit.Retention);
    }

    [Theory]
    [InlineData("When = \"you bought something\"")]
    [InlineData("Unless = \"you asked for a quote\"")]
    [InlineData("In = \"the ledger\"")]
    public void Statutory_minimum_of_some_cases_is_a_limit_only(string condition)
    {
        var erasure = Rightful.Given($"[LegalBasis(Article6.Consent)] [Retention(Years = 5, After = RetentionEvent.FinancialYearEnded, Law = \"DK:2022:700:12\", {condition})]").Right(DataRight.Erasure);

        Assert.Equal(RightStatus.Holds, erasure.Status);
        Assert.Equal("17(3)(b) LegalObligation", erasure.LimitsText());
    }

    [Fact]
    public void Statutory_maximum_keeps_nothing() =>
        Assert.Empty(Rightful.Given("[LegalBasis(Article6.Contract)] [Retention(Years = 5, After = RetentionEvent.ContractEnded, Limit = RetentionLimit.AtMost, Law = \"DK:2018:502:1\")]").Right(DataRight.Erasure).Limits);

    [Theory]
    [InlineData("", "[LegalBasis(Article6.Contract)]", "")]
    [InlineData("", "[LegalBasis(Article6.LegalObligation)]", "17(3)(b) LegalObligation")]
    [InlineData("", "[LegalBasis(Article6.PublicTask)]", "17(3)(b) PublicTask")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [LegalBasis(Article9.HealthOrSocialCare)]", "17(3)(c) PublicHealth")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [LegalBasis(Article9.PublicHealth)]", "17(3)(c) PublicHealth")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [LegalBasis(Article9.ArchivingResearchStatistics)]", "17(3)(d) ArchivingResearchStatistics")]
    [InlineData(", Kind = PurposeKind.Research", "[LegalBasis(Article6.Contract)]", "17(3)(d) ArchivingResearchStatistics")]
    [InlineData(", Kind = PurposeKind.Statistics", "[LegalBasis(Article6.Contract)]", "17(3)(d) ArchivingResearchStatistics")]
    [InlineData(", Kind = PurposeKind.Archiving", "[LegalBasis(Article6.Contract)]", "17(3)(d) ArchivingResearchStatistics")]
    [InlineData(", Kind = PurposeKind.LegalClaims", "[LegalBasis(Article6.Contract)]", "17(3)(e) LegalClaims")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [LegalBasis(Article9.LegalClaims)]", "17(3)(e) LegalClaims")]
    [InlineData("", "[LegalBasis(Article6.Contract)] [Retention(Until = RetentionEvent.ClaimSettled)]", "17(3)(e) LegalClaims")]
    public void Exceptions_follow_from_bases_purpose_and_retention(string kind, string attributes, string expected) =>
        Assert.Equal(expected, Rightful.Given(attributes, $"ProcessingActivity(\"x\"{kind})").Right(DataRight.Erasure).LimitsText());
}
