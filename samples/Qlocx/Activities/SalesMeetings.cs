namespace Qlocx;

[ProcessingActivity("hold sales meetings, physical and digital", Title = "Conduct sales meetings", Examples = ["book a meeting", "follow up meetings"], Via = Via.InPerson | Via.VideoMeeting)]
[DataSubject("Contact persons of existing or potential customers", DataSubjectCategory.ProspectiveCustomer, Id = "sales-contacts")]
[DataController("each company that the notice is for, as a starting point, for its own use")]
public sealed class SalesMeetings;
