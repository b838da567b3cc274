namespace Xtractor;

[ProcessingActivity("svara på frågor från allmänheten", Title = "Frågor")]
[DataSubject("Den som kontaktar oss", DataSubjectCategory.Visitor, Id = "kontakter")]
[Processes(DataCategory.Contact, "lämnade personuppgifter")]
[DataSource(DataOrigin.DataSubject, "du lämnar dem själv")]
[Retention("inte längre än nödvändigt för att besvara frågan", Until = RetentionEvent.CaseClosed, Unless = "samtycke eller annan rättslig grund finns")]
[Retention("raderas direkt efter att frågan har besvarats", In = "mejlen", Until = RetentionEvent.CaseClosed)]
[Statement(NoticeSection.Controller, "Vi är ansvariga när du kontaktar oss med frågor")]
public sealed class Inquiries;
