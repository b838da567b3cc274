namespace GdprKit.EntityFrameworkCore.Tests.Gym;

[ProcessingActivity("run the gym")]
[Processes(typeof(Athlete))]
[Processes(typeof(Reachable))]
[Processes(typeof(Device))]
[Processes(typeof(EmergencyContact))]
[Processes(typeof(Preferences))]
[Processes(typeof(Training))]
[Processes(typeof(Match))]
[LegalBasis(Article6.Contract, "the membership")]
[DataSource(DataOrigin.DataSubject)]
[Recipient("the federation")]
[Retention(Years = 1, After = RetentionEvent.MembershipEnded, DatedBy = nameof(Athlete.LeftOn))]
public sealed class Coaching;

[ProcessingActivity("answer what athletes ask each other")]
[Processes(typeof(Message))]
[LegalBasis(Article6.LegitimateInterests, "athletes can talk")]
[Retention(Years = 1, After = RetentionEvent.Collected, DatedBy = nameof(Message.SentAt))]
public sealed class Messaging;

[ProcessingActivity("find out how athletes train")]
[Processes(typeof(Score))]
[LegalBasis(Article6.Consent)]
[Consent("analyse training", Withdraw = Via.AccountSettings)]
[DataSource(DataOrigin.Observed)]
[Retention(Months = 6, After = RetentionEvent.Collected, DatedBy = nameof(Score.ComputedAt))]
public sealed class Analysis;

[ProcessingActivity("say who coaches")]
[Processes(typeof(Coach))]
[LegalBasis(Article6.LegitimateInterests, "athletes know their coach")]
[Retention(Years = 1, After = RetentionEvent.EmploymentEnded)]
public sealed class CoachList;
