namespace GdprKit.AspNetCore.Inbox;

/// <summary>The restrictions that hold, oldest first.</summary>
internal sealed record HeldRestrictions(IReadOnlyList<HeldRestriction> Restrictions);
