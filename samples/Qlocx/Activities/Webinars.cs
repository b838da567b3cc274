namespace Qlocx;

[ProcessingActivity("hold webinars", Title = "Conduct webinars", Examples = ["register participation", "communicate about the webinar"])]
[DataSubject("People who register for a webinar", DataSubjectCategory.Participant, Id = "webinar-participants")]
public sealed class Webinars;
