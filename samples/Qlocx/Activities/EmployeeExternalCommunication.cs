namespace Qlocx;

[ProcessingActivity("communicate, employees with external persons", Title = "Communication between employees and external persons", Via = Via.Email)]
public sealed class EmployeeExternalCommunication;
