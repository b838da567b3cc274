namespace GdprKit.EntityFrameworkCore.Tests.Hotel;

[ProcessingActivity("lodge you")]
[Processes(typeof(Lodger))]
[Processes(typeof(Wishes))]
[Processes(typeof(Parking))]
[Processes(typeof(Call))]
[Processes(typeof(Stay))]
[LegalBasis(Article6.LegitimateInterests, "a good stay")]
[Retention(Years = 1, After = RetentionEvent.Collected, DatedBy = nameof(Lodger.LeftAt), Then = RetentionAction.Anonymise)]
public sealed class Lodging;

[ProcessingActivity("house residents")]
[Processes(typeof(Resident), nameof(Resident.Name))]
[Processes(typeof(Card), nameof(Card.Number))]
[LegalBasis(Article6.LegitimateInterests, "to know who lived here")]
[Retention(Years = 10, After = RetentionEvent.Collected, DatedBy = nameof(Resident.LeftAt))]
public sealed class Housing;

[ProcessingActivity("watch the hotel's doors")]
[Processes(typeof(Footage))]
[Processes(typeof(Doorbell))]
[Processes(typeof(Card), nameof(Card.LastDoor))]
[LegalBasis(Article6.LegitimateInterests, "safety")]
[Retention(Days = 30, After = RetentionEvent.Collected, DatedBy = nameof(Resident.LeftAt))]
public sealed class DoorWatch;

[ProcessingActivity("learn from reviews")]
[Processes(typeof(Reviewer))]
[Processes(typeof(Profile))]
[LegalBasis(Article6.LegitimateInterests, "a better hotel")]
[Retention(Months = 1, After = RetentionEvent.Collected, DatedBy = nameof(Reviewer.WroteAt), Then = RetentionAction.Pseudonymise)]
public sealed class HotelReviews;
