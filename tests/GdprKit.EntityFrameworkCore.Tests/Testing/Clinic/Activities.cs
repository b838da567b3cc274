namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

[ProcessingActivity("treat you")]
[Processes(typeof(Visit))]
[Processes(typeof(Finding))]
[Processes(typeof(Patient), nameof(Patient.Name))]
[LegalBasis(Article6.Contract, "the treatment")]
[Retention(Years = 10, After = RetentionEvent.CaseClosed, DatedBy = nameof(Visit.EndedAt), Because = "claims for damages")]
public sealed class Treatment;

[ProcessingActivity("keep your place with us")]
[Processes(typeof(Patient))]
[LegalBasis(Article6.Contract, "the treatment")]
[Retention(Years = 1, After = RetentionEvent.ContractEnded, DatedBy = nameof(Patient.LeftOn))]
public sealed class PatientFile;

[ProcessingActivity("watch the entrance")]
[Processes(typeof(Recording))]
[LegalBasis(Article6.LegitimateInterests, "safety")]
[Retention(Days = 30, After = RetentionEvent.RecordingMade, Limit = RetentionLimit.AtMost, Law = "DK:tvo:4c", DatedBy = nameof(Recording.RecordedAt))]
public sealed class Surveillance;

[ProcessingActivity("learn from your feedback")]
[Processes(typeof(Feedback))]
[LegalBasis(Article6.LegitimateInterests, "a better service")]
[Retention(Months = 1, After = RetentionEvent.Collected, DatedBy = nameof(Feedback.ReceivedAt), Then = RetentionAction.Pseudonymise)]
public sealed class Improvement;

[ProcessingActivity("employ our staff")]
[Processes(typeof(Staff))]
[LegalBasis(Article6.Contract, "the employment")]
[Retention(Years = 5, After = RetentionEvent.EmploymentEnded, DatedBy = nameof(Staff.LeftAt))]
public sealed class Employment;

[ProcessingActivity("answer appeals")]
[Processes(typeof(Appeal))]
[LegalBasis(Article6.LegitimateInterests, "to settle disputes")]
[Retention("until the appeal is settled by the board")]
public sealed class Appeals;

[ProcessingActivity("let you park")]
[Processes(typeof(Ticket))]
[LegalBasis(Article6.Contract, "the parking")]
[Retention(Days = 14, After = RetentionEvent.Collected, DatedBy = nameof(Ticket.IssuedAt))]
public sealed class Parking;
