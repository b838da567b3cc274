using System.Text.Json;
using System.Text.Json.Nodes;
using GdprKit.Register.Serialization;

namespace GdprKit.Register.Tests.Rights;

/// <summary>What is declared of rights adds to the computed ones, and what contradicts them is visible.</summary>
public sealed class DeclaredRightsTests
{
    [Fact]
    public void Declared_right_is_linked_and_gives_nothing()
    {
        var activity = Rightful.Given("[LegalBasis(Article6.LegitimateInterests)] [Right(DataRight.Access | DataRight.Portability, \"by letter\")]");

        Assert.Equal([0], activity.Right(DataRight.Access).Declared);
        Assert.Equal([0], activity.Right(1, DataRight.Access).Declared);
        Assert.Empty(activity.Right(DataRight.Erasure).Declared);
        Assert.Equal((RightStatus.DoesNotHold, 0), (activity.Right(DataRight.Portability).Status, activity.Right(DataRight.Portability).Declared.Single()));
        var contradiction = Assert.Single(activity.Contradictions);
        Assert.Equal((RightContradictionKind.GivenByNothing, DataRight.Portability, "20(1)", 0), (contradiction.Kind, contradiction.Right, contradiction.Article, contradiction.Position));
    }

    [Theory]
    [InlineData("[LegalBasis(Article6.Contract)] [Right(DataRight.Portability)]")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)] [Right(DataRight.All, \"by letter\")]")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)] [Right(DataRight.Portability, Law = \"SE:2018:218:5\")]")]
    [InlineData("[Right(DataRight.Portability)]")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)] [Right(DataRight.Objection, Unless = \"we have compelling grounds\")]")]
    public void Declared_right_that_something_may_give_is_no_contradiction(string attributes) =>
        Assert.Empty(Rightful.Given(attributes).Contradictions);

    [Theory]
    [InlineData("DataRight.WithdrawConsent", "[LegalBasis(Article6.Consent)]", "")]
    [InlineData("DataRight.MarketingObjection", "[LegalBasis(Article6.LegitimateInterests)]", ", Kind = PurposeKind.DirectMarketing")]
    [InlineData("DataRight.Complaint", "[LegalBasis(Article6.Contract)]", "")]
    public void Absolute_right_has_no_exception(string right, string basis, string kind)
    {
        var activity = (string unless) => Rightful.Given($"{basis} [Right({right}{unless})]", $"ProcessingActivity(\"x\"{kind})");

        Assert.Equal([RightContradictionKind.LimitedThoughAbsolute], activity(", Unless = \"we disagree\"").Contradictions.Select(c => c.Kind));
        Assert.Empty(activity("").Contradictions);
    }

    [Theory]
    [InlineData("Contract", false)]
    [InlineData("LegalObligation", true)]
    public void Right_of_the_whole_register_is_given_by_some_activity_or_by_nothing(string basis, bool contradicts)
    {
        var register = Registered.App($$"""
            [assembly: Right(DataRight.Portability)]
            {{Rightful.Person}}
            [ProcessingActivity("x")] [Processes(typeof(Person))] [LegalBasis(Article6.LegitimateInterests)] public class X;
            [ProcessingActivity("y")] [Processes(typeof(Person))] [LegalBasis(Article6.{{basis}})] public class Y;
            """);

        Assert.Equal(contradicts ? [DataRight.Portability] : [], register.Contradictions.Select(c => c.Right));
    }

    [Fact]
    public void Computed_rights_are_outside_the_hash_and_declared_ones_inside()
    {
        var app = (string details) => Registered.App($"{Rightful.Person} [ProcessingActivity(\"x\")] [Processes(typeof(Person))] [LegalBasis(Article6.LegitimateInterests)] [DataSource(DataOrigin.Partner, Data = new[] {{ \"Email\" }})] [Right(DataRight.Portability, \"{details}\")] public class X;");
        var register = app("by letter");
        Assert.NotEmpty(register.Activities[0].DataItems[0].Rights);
        Assert.NotEmpty(register.Activities[0].Contradictions);

        var without = register with
        {
            Contradictions = register.Activities[0].Contradictions,
            Activities = [.. register.Activities.Select(a => a with { Rights = [], Contradictions = [], RightsAnsweredBy = RightsAddressee.ControllerServed, DataItems = [.. a.DataItems.Select(i => i with { Rights = [] })] })],
        };
        Assert.Equal(register.Hash, ContentHash.Of(register));
        Assert.Equal(register.Hash, ContentHash.Of(without));
        Assert.NotEqual(register.Hash, app("by phone").Hash);
        Assert.NotEqual(register.Hash, ContentHash.Of(register with { Activities = [.. register.Activities.Select(a => a with { DeclaredRights = [.. a.DeclaredRights.Select(r => r with { Rights = [DataRight.Access] })] })] }));
    }

    [Fact]
    public void Json_has_the_rights_of_activity_and_item()
    {
        var register = Registered.App($"{Rightful.Person} [ProcessingActivity(\"x\")] [Processes(typeof(Person))] [LegalBasis(Article6.Contract)] [DataSource(DataOrigin.Partner, Data = new[] {{ \"Email\" }})] public class X;");
        var activity = JsonSerializer.SerializeToNode(register, RegisterJson.Default.ProcessingRegister)!["activities"]![0]!;

        var erasure = activity["rights"]!.AsArray().Single(r => (string?)r!["kind"] == "Erasure")!;
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"article":"17(1)(a)","conditions":[{"kind":"NoLongerNecessary","article":"17(1)(a)"}],"legalBases":[]}"""),
            erasure["grounds"]![0]));
        Assert.Equal("Conditional", (string?)erasure["status"]);
        Assert.Equal("Controller", (string?)activity["rightsAnsweredBy"]);
        Assert.Contains(activity["dataItems"]![0]!["rights"]!.AsArray(), r => (string?)r!["kind"] == "Portability" && (string?)r["status"] == "DoesNotHold");
    }
}
