namespace GdprKit.Register.Tests.Rights;

/// <summary>Items whose answers are others than those of their activity, which are the best of any item's.</summary>
public sealed class ItemsTests
{
    [Fact]
    public void Item_from_elsewhere_is_not_portable()
    {
        var activity = Rightful.Activity("[LegalBasis(Article6.Contract)] [DataSource(DataOrigin.DataSubject)] [DataSource(DataOrigin.Partner, Data = new[] { nameof(Person.Interests) })]");

        Assert.Equal("Holds: 20(1)(a) #0", activity.Right(DataRight.Portability).Text());
        Assert.Equal("20(4) RightsOfOthers", activity.Right(DataRight.Portability).LimitsText());
        Assert.Equal(RightStatus.Holds, activity.Right(0, DataRight.Portability).Status);
        Assert.Equal("20(1) NotProvidedByPerson", activity.Right(1, DataRight.Portability).LimitsText());
        Assert.Equal([DataRight.Information], activity.DataItems[0].Rights.Select(r => r.Kind));
        Assert.Equal([DataRight.Information, DataRight.Portability], activity.DataItems[1].Rights.Select(r => r.Kind));
        Assert.Equal((RightStatus.Holds, RightStatus.Holds), (activity.Right(DataRight.Information, "13").Status, activity.Right(DataRight.Information, "14").Status));
        Assert.Equal((RightStatus.DoesNotHold, RightStatus.Holds), (activity.Right(1, DataRight.Information, "13").Status, activity.Right(1, DataRight.Information, "14").Status));
    }

    [Fact]
    public void Derived_item_is_neither_collected_nor_portable()
    {
        var activity = Registered.Activity($$"""
            {{Rightful.Person}}
            [ProcessingActivity("x")] [Processes(typeof(Person), nameof(Person.Email))] [Processes(DataCategory.Preference, "score", DerivedFrom = "visits")]
            [LegalBasis(Article6.Contract)] [DataSource(DataOrigin.DataSubject)] public class X;
            """);

        Assert.Equal(RightStatus.Holds, activity.Right(0, DataRight.Portability).Status);
        Assert.Equal("20(1) NotProvidedByPerson", activity.Right(1, DataRight.Portability).LimitsText());
        Assert.Equal("Holds: 14", activity.Right(1, DataRight.Information, "14").Text());
        Assert.Equal("DoesNotHold: ", activity.Right(0, DataRight.Information, "14").Text());
    }

    [Fact]
    public void Basis_of_one_item_gives_it_alone_its_rights()
    {
        var activity = Rightful.Given("[LegalBasis(Article6.Contract)] [LegalBasis(Article6.Consent, Data = new[] { nameof(Person.Interests) })]");

        var (contract, consent) = (activity.DataItems[0].LegalBases.Single(), activity.DataItems[1].LegalBases.Single());
        Assert.Equal($"Holds: 7(3) #{consent}", activity.Right(DataRight.WithdrawConsent).Text());
        Assert.Equal("7(3) NoConsent", activity.Right(0, DataRight.WithdrawConsent).LimitsText());
        Assert.Equal($"Holds: 20(1)(a) #{Math.Min(contract, consent)} #{Math.Max(contract, consent)}", activity.Right(DataRight.Portability).Text());
        Assert.Equal($"Holds: 20(1)(a) #{contract}", activity.Right(0, DataRight.Portability).Text());
        Assert.Equal(RightStatus.Holds, activity.Right(DataRight.Erasure).Status);
        Assert.Equal(RightStatus.Conditional, activity.Right(0, DataRight.Erasure).Status);
    }

    [Fact]
    public void Part_that_law_has_kept_stays_when_the_rest_is_erased()
    {
        var activity = Rightful.Given("[LegalBasis(Article6.Consent)] [Retention(Years = 7, After = RetentionEvent.FinancialYearEnded, Law = \"SE:1999:1078:7:2\", Data = new[] { nameof(Person.Email) })]");

        Assert.Equal(RightStatus.Conditional, activity.Right(0, DataRight.Erasure).Status);
        Assert.Equal("17(3)(b) LegalObligation", activity.Right(0, DataRight.Erasure).LimitsText());
        Assert.Equal(RightStatus.Holds, activity.Right(1, DataRight.Erasure).Status);
        Assert.Empty(activity.Right(1, DataRight.Erasure).Limits);
        Assert.Equal(RightStatus.Holds, activity.Right(DataRight.Erasure).Status);
        Assert.Equal("17(3)(b) LegalObligation", activity.Right(DataRight.Erasure).LimitsText());
    }

    [Fact]
    public void Item_without_recipients_has_nobody_to_be_told()
    {
        var activity = Rightful.Given("[Recipient(\"carriers\", Data = new[] { nameof(Person.Email) })]");

        Assert.Equal((RightStatus.Holds, RightStatus.Holds, RightStatus.DoesNotHold), (activity.Right(DataRight.RecipientNotification).Status, activity.Right(0, DataRight.RecipientNotification).Status, activity.Right(1, DataRight.RecipientNotification).Status));
    }

    [Fact]
    public void Transfer_of_one_item_concerns_it_alone()
    {
        var activity = Rightful.Given("[LegalBasis(Article6.Contract)] [Transfer(\"IN\", TransferGround.StandardContractualClauses, TransferGround.ExplicitConsent, Data = new[] { nameof(Person.Email) })]");

        Assert.Equal([DataRight.WithdrawConsent, DataRight.TransferSafeguards], activity.DataItems[1].Rights.Select(r => r.Kind));
        Assert.Empty(activity.DataItems[0].Rights);
    }
}
