namespace GdprKit.Register;

/// <summary>An erasure that was begun and is not completed.</summary>
/// <param name="Id">Its entry in the list of erasures.</param>
/// <param name="Order">What was asked.</param>
/// <param name="Recipients">Who has to be told.</param>
public sealed record PendingErasure(Guid Id, ErasureOrder Order, IReadOnlyList<string> Recipients);
