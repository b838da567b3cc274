namespace Expektra;

[ProcessingActivity("administrera uppdrag", Title = "Kundregister", When = "vi förbereder eller levererar tjänster eller har ett konsultuppdrag")]
[Processes(typeof(ClientContact))]
[Retention("efter att avtalet har upphört, tills du begär att uppgifterna raderas", After = RetentionEvent.ContractEnded, Until = RetentionEvent.ErasureRequested)]
[StoredIn("kundregistret")]
[Statement(NoticeSection.Data, "Uppgifter för att administrera uppdrag finns i vårt kundregister")]
public sealed class CustomerRegister;
