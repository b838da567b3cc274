namespace Qlocx;

[ProcessingActivity("let our employees communicate with external persons", Title = "Communication between employees and external persons", Via = Via.Email)]
[DataSubject(typeof(ExternalPerson))]
[Recipient("external persons", When = "we communicate with them; they get what you or others provided")]
public sealed class EmployeeExternalCommunication;
