namespace Qlocx;

[ProcessingActivity("carry out trainings, events and other activities", Examples = ["register participation", "communicate about it"])]
[DataSubject("People who register for a training, event or other activity", DataSubjectCategory.Participant, Id = "participants")]
[Recipient("partners with whom we arrange an activity")]
public sealed class TrainingsAndEvents;
