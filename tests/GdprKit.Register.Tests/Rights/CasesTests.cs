namespace GdprKit.Register.Tests.Rights;

/// <summary>What people may ask for in everyday cases. All rights are listed but those that hold for everybody: access, rectification, complaint and remedy.</summary>
public sealed class CasesTests
{
    private static readonly DataRight[] Always = [DataRight.Access, DataRight.Rectification, DataRight.Complaint, DataRight.Remedy];

    private const string FromPerson = "[DataSource(DataOrigin.DataSubject)]";

    /// <summary>A name, the arguments of the activity besides its purpose, its attributes, the rights that hold, and those that do with conditions.</summary>
    public static TheoryData<string, string, string, string, string> Cases() => new()
    {
        { "newsletter by e-mail", ", Kind = PurposeKind.DirectMarketing", FromPerson + "[LegalBasis(Article6.Consent)]", "13 17(1) 18(1) 20(1) 21(2) 7(3)", "" },
        { "delivery of an order", "", FromPerson + "[LegalBasis(Article6.Contract)]", "13 18(1) 20(1)", "17(1)" },
        { "bookkeeping", "", FromPerson + "[LegalBasis(Article6.LegalObligation, Law = \"SE:1999:1078:7:2\")] [Retention(Years = 7, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, Law = \"SE:1999:1078:7:2\")]", "13 18(1)", "17(1)" },
        { "prevention of fraud", "", "[DataSource(DataOrigin.Observed)] [LegalBasis(Article6.LegitimateInterests)]", "13 18(1) 21(1)", "17(1)" },
        { "advertising to customers who can opt out", ", Kind = PurposeKind.DirectMarketing", FromPerson + "[LegalBasis(Article6.LegitimateInterests)]", "13 17(1) 18(1) 21(1) 21(2)", "" },
        { "pupils of a municipal school", "", FromPerson + "[LegalBasis(Article6.PublicTask)]", "13 18(1) 21(1)", "17(1)" },
        { "sick leave", ", Kind = PurposeKind.Employment", FromPerson + "[LegalBasis(Article6.LegalObligation)] [LegalBasis(Article9.EmploymentAndSocialProtection)]", "13 18(1)", "17(1)" },
        { "diary of one's health", "", FromPerson + "[LegalBasis(Article6.Consent)] [LegalBasis(Article9.ExplicitConsent)]", "13 17(1) 18(1) 20(1) 7(3)", "" },
        { "credit refused by a machine, for a contract", "", FromPerson + "[LegalBasis(Article6.Contract)] [AutomatedDecision(\"credit\", Article22.Contract)]", "13 18(1) 20(1)", "17(1) 22(1)" },
        { "credit refused by a machine, and nothing allows it", "", FromPerson + "[LegalBasis(Article6.LegitimateInterests)] [AutomatedDecision(\"credit\", Article22.Unspecified)]", "13 18(1) 21(1) 22(1)", "17(1)" },
        { "medical research of a university", ", Kind = PurposeKind.Research", FromPerson + "[LegalBasis(Article6.PublicTask)] [LegalBasis(Article9.ArchivingResearchStatistics)]", "13 18(1)", "17(1) 21(6)" },
        { "whom to call in an emergency, to save a life", "", "[DataSource(DataOrigin.OtherPeople)] [LegalBasis(Article6.VitalInterests)]", "14 18(1)", "17(1)" },
        { "whom to call in an emergency, as an interest", "", "[DataSource(DataOrigin.OtherPeople)] [LegalBasis(Article6.LegitimateInterests)]", "14 18(1) 21(1)", "17(1)" },
        { "photographs of staff on the intranet", "", FromPerson + "[LegalBasis(Article6.LegitimateInterests)]", "13 18(1) 21(1)", "17(1)" },
        { "advertising by post to bought addresses", ", Kind = PurposeKind.DirectMarketing", "[DataSource(DataOrigin.InformationService)] [LegalBasis(Article6.LegitimateInterests)]", "14 17(1) 18(1) 21(1) 21(2)", "" },
        { "transfer with explicit consent", "", FromPerson + "[LegalBasis(Article6.Contract)] [Transfer(\"IN\", TransferGround.ExplicitConsent)]", "13 18(1) 20(1) 7(3)", "17(1)" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rights_follow_from_the_declarations(string name, string arguments, string attributes, string holding, string conditional)
    {
        var activity = Rightful.Activity(attributes, $"ProcessingActivity(\"{name}\"{arguments})");

        Assert.Equal(holding, Articles(activity, RightStatus.Holds));
        Assert.Equal(conditional, Articles(activity, RightStatus.Conditional));
        Assert.All(Always, a => Assert.Equal(RightStatus.Holds, activity.Right(a).Status));
        Assert.All(activity.DataItems, i => Assert.Empty(i.Rights));
    }

    [Fact]
    public void Every_right_has_an_answer_in_every_activity() =>
        Assert.Equal(
            Enum.GetValues<DataRight>().Except([DataRight.Unspecified, DataRight.All]).Order(),
            Rightful.Activity("").Rights.Select(r => r.Kind).Distinct().Order());

    [Fact]
    public void Right_without_conditions_holds_and_one_without_grounds_does_not()
    {
        foreach (var right in Cases().SelectMany(c => Rightful.Activity((string)c[2], $"ProcessingActivity(\"x\"{c[1]})").Rights))
        {
            Assert.Equal(right.Grounds.Any(g => g.Conditions.Count == 0), right.Status == RightStatus.Holds);
            Assert.Equal(right.Grounds.Count == 0, right.Status == RightStatus.DoesNotHold);
            if (right.Status == RightStatus.DoesNotHold) Assert.Single(right.Limits);
        }
    }

    private static string Articles(ProcessingActivity activity, RightStatus status) =>
        string.Join(' ', activity.Rights.Where(r => r.Status == status && !Always.Contains(r.Kind)).Select(r => r.Article));
}
