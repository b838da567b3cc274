namespace GdprKit.Register;

/// <summary>What is kept of a request beside its entries.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Subject">The person.</param>
/// <param name="ReceivedAt">When it was received.</param>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Head">The hash of the last one, so that it is noticed when that is removed.</param>
internal sealed record RequestHeader(Guid Id, DataSubjectKey Subject, DateTimeOffset ReceivedAt, int Entries, string Head);
