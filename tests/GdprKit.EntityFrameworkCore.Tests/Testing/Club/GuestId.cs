namespace GdprKit.EntityFrameworkCore.Tests.Club;

/// <summary>A key with a type of its own.</summary>
public readonly record struct GuestId(Guid Value);
