namespace Xtractor;

[ProcessingActivity("rekrytera", Title = "Rekrytering", Kind = PurposeKind.Recruitment)]
[DataSubject("Sökande som har samtyckt", DataSubjectCategory.JobApplicant, Id = "sokande")]
[Processes(DataCategory.Employment, "CV")]
[Processes(DataCategory.Contact, "kontaktuppgifter")]
[LegalBasis(Article6.Consent)]
[Consent("spara CV och kontaktuppgifter", Withdraw = Via.Contact)]
// The text does not say whether the first or the last of the two ends it.
[Retention("i tre år eller så länge samtycket gäller", Years = 3, Until = RetentionEvent.ConsentWithdrawn)]
[Right(DataRight.Rectification, "du kan när som helst ändra dina kontaktuppgifter", Via = Via.Contact)]
[Right(DataRight.WithdrawConsent, "när som helst", Via = Via.Contact)]
[Statement(NoticeSection.Controller, "Vi är ansvariga när vi rekryterar")]
public sealed class Recruitment;
