namespace GdprKit.Register.Tests.Rights;

/// <summary>Several legal bases: what one of them gives holds, and where they have conditions, in its cases only.</summary>
public sealed class SeveralBasesTests
{
    [Fact]
    public void Bases_without_conditions_add_up()
    {
        var activity = Rightful.Given("[LegalBasis(Article6.Contract)] [LegalBasis(Article6.LegitimateInterests)]");

        Assert.Equal("Holds: 20(1)(a) #0", activity.Right(DataRight.Portability).Text());
        Assert.Equal("Holds: 21(1) #1", activity.Right(DataRight.Objection).Text());
    }

    [Theory]
    [InlineData("When = \"access is rejected\"")]
    [InlineData("Unless = \"you order\"")]
    public void Basis_gives_its_rights_where_it_applies(string condition)
    {
        var activity = Rightful.Given($"[LegalBasis(Article6.Contract)] [LegalBasis(Article6.LegitimateInterests, {condition})]");

        // The first, too: it does not apply where the second does.
        Assert.Equal("Conditional: 20(1)(a) #0 LegalBasisApplies", activity.Right(DataRight.Portability).Text());
        Assert.Equal("Conditional: 21(1) #1 LegalBasisApplies", activity.Right(DataRight.Objection).Text());
        Assert.Contains("18(1)(d) #1 LegalBasisApplies", activity.Right(DataRight.Restriction).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_every_basis_gives_holds_in_every_case() =>
        Assert.Equal("Holds: 20(1)(a) #0 #1", Rightful.Given("[LegalBasis(Article6.Consent, When = \"you are a guest\")] [LegalBasis(Article6.Contract)]").Right(DataRight.Portability).Text());

    [Fact]
    public void Single_basis_with_a_condition_is_the_basis_of_all_that_is_done() =>
        Assert.Equal("Holds: 21(1) #0", Rightful.Given("[LegalBasis(Article6.LegitimateInterests, When = \"you call\")]").Right(DataRight.Objection).Text());

    [Fact]
    public void Condition_of_one_basis_leaves_explicit_consent_alone() =>
        Assert.Equal("Holds: 7(3) #2", Rightful.Given("[LegalBasis(Article6.Contract)] [LegalBasis(Article6.LegitimateInterests, When = \"else\")] [LegalBasis(Article9.ExplicitConsent)]").Right(DataRight.WithdrawConsent).Text());

    [Fact]
    public void Withdrawn_consent_that_applies_in_some_cases_erases_in_those() =>
        Assert.Contains("17(1)(b) #0 LegalBasisApplies;", Rightful.Given("[LegalBasis(Article6.Consent, When = \"you subscribed\")] [LegalBasis(Article6.LegitimateInterests)]").Right(DataRight.Erasure).Text(), StringComparison.Ordinal);

    [Fact]
    public void Obligation_of_some_cases_ends_no_other_right_to_erasure() =>
        Assert.Contains("17(1)(a) NoLongerNecessary;", Rightful.Given("[LegalBasis(Article6.LegalObligation, When = \"you bought\")] [LegalBasis(Article6.Contract)]").Right(DataRight.Erasure).Text(), StringComparison.Ordinal);

    [Fact]
    public void Research_on_several_bases_tells_the_public_task_apart() =>
        Assert.Equal(
            "Holds: 21(6) #0; 21(6) #1 NotForPublicTask",
            Rightful.Given("[LegalBasis(Article6.Consent)] [LegalBasis(Article6.PublicTask)]", "ProcessingActivity(\"x\", Kind = PurposeKind.Research)").Right(DataRight.Objection).Text());
}
