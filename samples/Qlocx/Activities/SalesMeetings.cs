namespace Qlocx;

[ProcessingActivity("hold sales meetings, physical and digital", Title = "Conduct sales meetings", Examples = ["book a meeting", "follow up meetings"], Via = Via.InPerson | Via.VideoMeeting)]
[DataSubject("Contact persons of existing or potential customers", DataSubjectCategory.ProspectiveCustomer, Id = "sales-contacts")]
[DataController("Each company that this notice is for")]
[Statement(NoticeSection.Controller, "As a starting point, each company is responsible for its own use of the data in sales meetings")]
public sealed class SalesMeetings;
