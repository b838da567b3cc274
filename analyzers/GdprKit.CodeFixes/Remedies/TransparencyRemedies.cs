using GdprKit.Declarations.Gaps;
using static GdprKit.CodeFixes.Remedies.Remedy;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>Answers to rules of transparency.</summary>
internal static class TransparencyRemedies
{
    public static readonly Dictionary<string, Remedy[]> All = new(StringComparer.Ordinal)
    {
        [RuleIdentifiers.JointControllerWithoutArrangement] =
        [
            Say("Say the reference of the arrangement", "Arrangement = \"TODO: the reference of the arrangement\""),
            Say("Say the essence of the arrangement", "Essence = \"TODO: who of us has which duty\""),
        ],
        [RuleIdentifiers.MissingSource] = [Say("Name the source", "\"TODO: from whom\"")],
        [RuleIdentifiers.MissingProvision] =
        [
            Say("Provision: voluntary", "Provision = Provision.Voluntary"),
            Say("Provision: required by the contract", "Provision = Provision.Contractual"),
            Say("Provision: required by law", "Provision = Provision.Statutory"),
        ],
        [RuleIdentifiers.RecipientsNotStated] =
        [
            Declare("Name a recipient", "Recipient(\"TODO: who receives the data\")"),
            Declare("Name a processor", "Processor(\"TODO: who processes the data for us\")"),
            Declare("Nobody else receives it", "Never(DataPractice.Disclosure)"),
        ],
        [RuleIdentifiers.ControllerHardToReach] =
        [
            Say("Say the postal address", "Address = \"TODO: the postal address\""),
            Say("Say the e-mail address", "Email = \"TODO: the e-mail address\""),
            Say("Say the registration number", "RegistrationNumber = \"TODO: the registration number\""),
        ],
        [RuleIdentifiers.NoticeDate] = [Say("Say the date", "LastUpdated = \"TODO: yyyy-MM-dd\"")],
    };
}
