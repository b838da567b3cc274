namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>Fires the rules about special categories, official identifiers, children and consent.</summary>
internal static class LawfulnessOfSpecialDataFaults
{
    public const string Source = """
        namespace SpecialData
        {
            [ProcessingActivity("special")] [Processes(DataCategory.Health, "allergies")] [Processes(DataCategory.CriminalOffence, "convictions")]
            [Processes(DataCategory.OfficialIdentifier, "passport number")] public class Special;
            [ProcessingActivity("diary")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] public class Diary;
            [ProcessingActivity("leave")] [Processes(DataCategory.Health, "leave")] [LegalBasis(Article9.EmploymentAndSocialProtection)] public class Leave;
            [ProcessingActivity("chat")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [Consent("chat")] public class Chat;
            [Consent("use cookies", Form = ConsentForm.ImpliedByUse)] public class Cookies;
        }
        """;
}
