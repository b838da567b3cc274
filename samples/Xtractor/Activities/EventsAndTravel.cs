namespace Xtractor;

[ProcessingActivity("beställa rätt mat till event och resor", Title = "Företagsevent och resor", Occurs = Occurs.Sometimes)]
[DataSubject("Deltagare i event och resor", DataSubjectCategory.Participant, Id = "deltagare")]
[Processes(DataCategory.Health, "känsliga uppgifter", Occurs = Occurs.Sometimes, Examples = ["matallergier"])]
[Retention("inte längre än situationen kräver", Until = RetentionEvent.EventEnded)]
[Recipient(typeof(Partners))]
public sealed class EventsAndTravel;
