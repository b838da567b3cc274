using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using GdprKit.Register;

namespace GdprKit.Register.Wording;

/// <summary>The register's words for declared values. Labels are English; what an app declares stays as it was declared.</summary>
internal static class Words
{
    // Where the name, taken apart, is no good English.
    private static readonly Dictionary<Enum, string> Special = new()
    {
        [DataCategory.Unspecified] = "Not categorised",
        [DataCategory.ImageAudio] = "Image and sound",
        [DataCategory.UsageBehaviour] = "Use and behaviour",
        [DataCategory.RacialEthnicOrigin] = "Racial or ethnic origin",
        [DataCategory.ReligiousPhilosophicalBelief] = "Religious or philosophical belief",
        [DataCategory.SexLifeOrientation] = "Sex life or orientation",
        [DataOrigin.DataSubject] = "The person concerned",
        [DataOrigin.Observed] = "Observed while the person uses a service or device",
        [DataOrigin.Employer] = "The person's employer",
        [DataOrigin.Staff] = "Our staff",
        [DataOrigin.Partner] = "A partner",
        [DataOrigin.GroupCompany] = "A company of the group",
        [DataOrigin.InformationService] = "An information service",
        [DataOrigin.Authority] = "An authority",
        [DataPractice.ChildrensData] = "Children's data",
        [DataPractice.DisclosureBeyondNotice] = "Disclosure beyond what the notice says",
        [DataPractice.Transfers] = "Transfers out of the EU/EEA",
        [TransferGround.Adequacy] = "Adequacy decision",
        [TransferGround.Certification] = "Approved certification",
        [TransferGround.CodeOfConduct] = "Approved code of conduct",
        [TransferGround.AuthorityClauses] = "Clauses of a supervisory authority",
        [TransferGround.AuthorisedClauses] = "Authorised contractual clauses",
        [TransferGround.ContractWithPerson] = "Contract with the person",
        [TransferGround.ContractForPerson] = "Contract in the person's interest",
        [TransferGround.CompellingInterests] = "Compelling legitimate interests",
        [Provision.Contractual] = "asked for by contract",
        [Provision.Statutory] = "asked for by law",
        [ChangeNotice.AnnouncedInAdvance] = "announced in advance",
        [NoticeSection.Unspecified] = "Statement",
        [NoticeSection.AtCollection] = "When data is collected",
        [ConsentKind.Processing] = "Processing",
        [Via.Sms] = "SMS",
        [DataRight.Restriction] = "Restriction of processing",
        [DataRight.Portability] = "Data portability",
        [DataRight.MarketingObjection] = "Objection to direct marketing",
        [DataRight.HumanDecision] = "No decision by a machine alone",
        [DataRight.WithdrawConsent] = "Withdrawal of consent",
        [DataRight.JointArrangement] = "The essence of the joint controllers' arrangement",
        [DataRight.TransferSafeguards] = "A copy of the safeguards of transfers",
        [DataRight.RecipientNotification] = "Recipients are told of rectification, erasure and restriction",
        [RightConditionKind.LegalBasisApplies] = "The legal basis is one that gives it",
        [RightConditionKind.LegalBasisUndeclared] = "The legal basis, which is not declared, gives it",
        [RightConditionKind.PersonIsSource] = "The data comes from the person",
        [RightConditionKind.OtherSource] = "The data comes from elsewhere",
        [RightConditionKind.ProvidedByPerson] = "The person provided the data",
        [RightConditionKind.AutomatedMeans] = "The processing is automated",
        [RightConditionKind.NoLongerNecessary] = "The data is no longer necessary",
        [RightConditionKind.StatutoryPeriodEnded] = "The time is over for which law has the data kept",
        [RightConditionKind.NoOtherLegalGround] = "There is no other legal ground",
        [RightConditionKind.NoOverridingGrounds] = "The person objects and no legitimate grounds override that",
        [RightConditionKind.Unlawful] = "The processing is unlawful",
        [RightConditionKind.DutyToErase] = "Law obliges to erase",
        [RightConditionKind.CollectedFromChild] = "The data was collected from a child for an online service",
        [RightConditionKind.NotForPublicTask] = "It is not necessary for a task in the public interest",
        [RightConditionKind.DecisionNotAllowed] = "No exception allows the decision",
        [RightConditionKind.DecisionAllowed] = "An exception allows the decision: its safeguards",
        [RightConditionKind.JointControllership] = "The controllers decide together",
        [RightConditionKind.SafeguardsUsed] = "The transfer rests on safeguards",
        [RightLimitKind.LaidDownByLaw] = "Law lays it down",
        [RightLimitKind.LegalObligation] = "A legal obligation",
        [RightLimitKind.PublicTask] = "A task in the public interest",
        [RightLimitKind.ArchivingResearchStatistics] = "Archiving, research or statistics",
        [RightLimitKind.CompellingGrounds] = "Compelling legitimate grounds",
        [RightLimitKind.DisproportionateEffort] = "Impossible or disproportionate effort",
        [RightLimitKind.NotRetroactive] = "What was done before stays lawful",
        [RightLimitKind.DecisionAllowed] = "An exception allows the decision",
        [RightContradictionKind.GivenByNothing] = "Declared, but nothing gives it",
        [RightContradictionKind.LimitedThoughAbsolute] = "Declared with an exception, but it knows none",
        [RightContradictionKind.DecisionNotAllowed] = "An automated decision that nothing allows",
        [RightContradictionKind.DecisionOnSpecialCategory] = "An automated decision on a special category",
        [RightsAddressee.EachJointController] = "Each of the joint controllers answers requests (Art. 26(3))",
        [RightsAddressee.ControllerServed] = "The controller on whose behalf the data is processed answers requests",
    };

    // As many as there are declared values and countries.
    private static readonly ConcurrentDictionary<Enum, string> Known = new();
    private static readonly ConcurrentDictionary<string, string> Countries = new(StringComparer.Ordinal);

    /// <summary><c>LegalObligation</c> gives "Legal obligation"; values that combine are listed.</summary>
    public static string Of(Enum value) => Known.GetOrAdd(value, static v =>
        Special.TryGetValue(v, out var words) ? words : string.Join(", ", v.ToString().Split(", ").Select(Of)));

    /// <summary>The words of a name in PascalCase.</summary>
    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (words.Length > 0 && char.IsUpper(c)) words.Append(' ').Append(char.ToLowerInvariant(c));
            else words.Append(c);
        }

        return words.ToString();
    }

    /// <summary><see cref="Of(Enum)"/> inside a sentence.</summary>
    public static string Small(Enum value) => Of(value) is [var first, .. var rest] && !char.IsUpper(rest.FirstOrDefault()) ? char.ToLowerInvariant(first) + rest : Of(value);

    /// <summary>The English name of a country; its code where there is none.</summary>
    public static string Country(string code) => Countries.GetOrAdd(code, static code =>
    {
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    });

    /// <summary>"1 gap", "2 gaps".</summary>
    public static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
