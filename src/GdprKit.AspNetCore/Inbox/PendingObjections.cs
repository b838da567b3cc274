namespace GdprKit.AspNetCore.Inbox;

/// <summary>The objections that wait for a decision, oldest first.</summary>
internal sealed record PendingObjections(IReadOnlyList<PendingObjection> Objections);
