namespace GdprKit.Register.Tests.Rights;

/// <summary>Rights that follow from sources, recipients, transfers, decisions and roles.</summary>
public sealed class CircumstancesTests
{
    [Theory]
    [InlineData("[DataSource(DataOrigin.DataSubject)]", "Holds: 13", "DoesNotHold: ")]
    [InlineData("[DataSource(DataOrigin.Observed)]", "Holds: 13", "DoesNotHold: ")]
    [InlineData("[DataSource(DataOrigin.Partner)]", "DoesNotHold: ", "Holds: 14")]
    [InlineData("[DataSource(DataOrigin.DataSubject)] [DataSource(DataOrigin.PublicSource)]", "Holds: 13", "Holds: 14")]
    [InlineData("[DataSource(DataOrigin.DataSubject)] [DataSource(DataOrigin.PublicSource, Occurs = Occurs.Sometimes)]", "Holds: 13", "Conditional: 14 OtherSource")]
    [InlineData("[DataSource(DataOrigin.DataSubject, When = \"you call\")] [DataSource(DataOrigin.PublicSource)]", "Conditional: 13 PersonIsSource", "Holds: 14")]
    [InlineData("", "Conditional: 13 PersonIsSource", "Conditional: 14 OtherSource")]
    [InlineData("[DataSource(DataOrigin.Unspecified)]", "Conditional: 13 PersonIsSource", "Conditional: 14 OtherSource")]
    public void Source_decides_how_people_are_informed(string sources, string direct, string indirect)
    {
        var activity = Rightful.Activity("[LegalBasis(Article6.Contract)]" + sources);

        Assert.Equal((direct, indirect), (activity.Right(DataRight.Information, "13").Text(), activity.Right(DataRight.Information, "14").Text()));
    }

    [Theory]
    [InlineData("LegalObligation", "14(5)(c) LaidDownByLaw")]
    [InlineData("PublicTask", "14(5)(c) LaidDownByLaw")]
    [InlineData("Contract", "")]
    public void Law_may_take_the_place_of_information(string basis, string expected) =>
        Assert.Equal(expected, Rightful.Activity($"[DataSource(DataOrigin.Authority)] [LegalBasis(Article6.{basis})]").Right(DataRight.Information, "14").LimitsText());

    [Fact]
    public void Recipients_are_told()
    {
        Assert.Equal("Holds: 19", Rightful.Given("[Recipient(\"carriers\")]").Right(DataRight.RecipientNotification).Text());
        Assert.Equal("19 NoRecipients", Rightful.Given("").Right(DataRight.RecipientNotification).LimitsText());
    }

    [Theory]
    [InlineData("[Transfer(\"IN\", TransferGround.StandardContractualClauses)]", "Holds: 13(1)(f); 15(2)")]
    [InlineData("[Transfer(\"IN\", TransferGround.CompellingInterests)]", "Holds: 13(1)(f)")]
    [InlineData("[Transfer(\"IN\", TransferGround.StandardContractualClauses, TransferGround.Adequacy)]", "Conditional: 13(1)(f) SafeguardsUsed; 15(2) SafeguardsUsed")]
    [InlineData("[Transfer(\"IN\", TransferGround.StandardContractualClauses, When = \"you call\")]", "Conditional: 13(1)(f) SafeguardsUsed; 15(2) SafeguardsUsed")]
    [InlineData("[Transfer(\"IN\", TransferGround.StandardContractualClauses, Occurs = Occurs.Sometimes)]", "Conditional: 13(1)(f) SafeguardsUsed; 15(2) SafeguardsUsed")]
    [InlineData("[Transfer(\"IN\")]", "Conditional: 13(1)(f) SafeguardsUsed; 15(2) SafeguardsUsed")]
    [InlineData("[Transfer(\"IN\", TransferGround.Adequacy)]", "DoesNotHold: ")]
    [InlineData("[Transfer(\"IN\", TransferGround.ExplicitConsent)]", "DoesNotHold: ")]
    [InlineData("", "DoesNotHold: ")]
    public void Safeguards_of_transfers_are_to_be_had(string transfers, string expected) =>
        Assert.Equal(expected, Rightful.Given(transfers).Right(DataRight.TransferSafeguards).Text());

    [Theory]
    [InlineData("", "[LegalBasis(Article6.Contract)]", "DoesNotHold: ", "22(1) NoAutomatedDecision", "")]
    [InlineData("[AutomatedDecision(\"x\", Article22.Contract)]", "[LegalBasis(Article6.Contract)]", "Conditional: 22(1) DecisionNotAllowed; 22(3) DecisionAllowed", "22(2)(a) DecisionAllowed", "")]
    [InlineData("[AutomatedDecision(\"x\", Article22.Contract)]", "[LegalBasis(Article6.LegitimateInterests)]", "Holds: 22(1)", "", "22(2)(a) DecisionNotAllowed")]
    [InlineData("[AutomatedDecision(\"x\", Article22.ExplicitConsent)]", "[LegalBasis(Article6.Consent)]", "Conditional: 22(1) DecisionNotAllowed; 22(3) DecisionAllowed", "22(2)(c) DecisionAllowed", "")]
    [InlineData("[AutomatedDecision(\"x\", Article22.ExplicitConsent)] [Consent(\"be judged by a machine\")]", "[LegalBasis(Article6.LegitimateInterests)]", "Conditional: 22(1) DecisionNotAllowed; 22(3) DecisionAllowed", "22(2)(c) DecisionAllowed", "")]
    [InlineData("[AutomatedDecision(\"x\", Article22.ExplicitConsent)]", "[LegalBasis(Article6.LegitimateInterests)]", "Holds: 22(1)", "", "22(2)(c) DecisionNotAllowed")]
    [InlineData("[AutomatedDecision(\"x\", Article22.AuthorisedByLaw, Law = \"SE:2018:218:1\")]", "[LegalBasis(Article6.LegitimateInterests)]", "Conditional: 22(1) DecisionNotAllowed; 22(2)(b) DecisionAllowed", "22(2)(b) DecisionAllowed", "")]
    [InlineData("[AutomatedDecision(\"x\", Article22.AuthorisedByLaw)]", "[LegalBasis(Article6.LegitimateInterests)]", "Holds: 22(1)", "", "22(2)(b) DecisionNotAllowed")]
    [InlineData("[AutomatedDecision(\"x\", Article22.Unspecified)]", "[LegalBasis(Article6.Contract)]", "Holds: 22(1)", "", "22(2) DecisionNotAllowed")]
    public void Decision_by_a_machine_needs_an_exception(string decision, string basis, string grounds, string limits, string contradictions)
    {
        var activity = Rightful.Given(decision + basis);

        Assert.Equal((grounds, limits), (activity.Right(DataRight.HumanDecision).Text(), activity.Right(DataRight.HumanDecision).LimitsText()));
        Assert.Equal(contradictions, string.Join("; ", activity.Contradictions.Select(c => $"{c.Article} {c.Kind}")));
    }

    [Theory]
    [InlineData("Article9.HealthOrSocialCare", "22(4) DecisionOnSpecialCategory")]
    [InlineData("Article9.ExplicitConsent", "")]
    [InlineData("Article9.SubstantialPublicInterest", "")]
    public void Decision_on_a_special_category_needs_more(string condition, string expected)
    {
        var activity = Registered.Activity($"{Rightful.Person} [ProcessingActivity(\"x\")] [Processes(typeof(Person))] [LegalBasis(Article6.Contract)] [LegalBasis({condition})] [AutomatedDecision(\"x\", Article22.Contract)] public class X;");

        Assert.Equal(expected, string.Join("; ", activity.Contradictions.Select(c => $"{c.Article} {c.Kind}")));
    }

    [Theory]
    [InlineData("", "", "DoesNotHold: ", RightsAddressee.Controller)]
    [InlineData("[JointController(\"Network\")]", "", "Holds: 26(2)", RightsAddressee.EachJointController)]
    [InlineData("[JointController(\"Network\", When = \"you like us\")]", "", "Conditional: 26(2) JointControllership", RightsAddressee.EachJointController)]
    [InlineData("", "[assembly: JointController(\"Network\")]", "Holds: 26(2)", RightsAddressee.EachJointController)]
    public void Joint_controllers_tell_what_they_arranged(string attributes, string assembly, string expected, RightsAddressee addressee)
    {
        var activity = Registered.Activity($"{assembly} {Rightful.Person} [ProcessingActivity(\"x\")] [Processes(typeof(Person))] {attributes} public class X;");

        Assert.Equal((expected, addressee), (activity.Right(DataRight.JointArrangement).Text(), activity.RightsAnsweredBy));
    }

    [Fact]
    public void Processor_leaves_the_answer_to_the_controller()
    {
        var activity = Rightful.Given("[ProcessorFor(\"our customers\")] [Right(DataRight.Portability)]");

        Assert.Equal(RightsAddressee.ControllerServed, activity.RightsAnsweredBy);
        Assert.Empty(activity.Rights);
        Assert.Empty(activity.Contradictions);
        Assert.All(activity.DataItems, i => Assert.Empty(i.Rights));
    }

    [Fact]
    public void Activity_that_names_no_data_is_answered_as_a_whole()
    {
        var activity = Registered.Activity("[ProcessingActivity(\"x\")] [LegalBasis(Article6.LegitimateInterests)] [DataSource(DataOrigin.Partner)] [Recipient(\"carriers\")] public class X;");

        Assert.Equal("Holds: 21(1) #0", activity.Right(DataRight.Objection).Text());
        Assert.Equal("Holds: 14", activity.Right(DataRight.Information, "14").Text());
        Assert.Equal("Holds: 19", activity.Right(DataRight.RecipientNotification).Text());
    }
}
