namespace Xtractor;

[ProcessingActivity("göra kundundersökningar för att utveckla och förbättra produkter och tjänster", Title = "Kundundersökningar")]
[Statement(NoticeSection.Data, "Personuppgifter i undersökningarna behandlas ansvarsfullt")]
public sealed class CustomerSurveys;
