namespace GdprKit.EntityFrameworkCore.Testing;

/// <summary>A value that stands nowhere else.</summary>
/// <param name="Member">The member that holds it: <c>Customer.Address.Street</c>.</param>
/// <param name="Text">How an export says it.</param>
/// <param name="IsOfOthers">Whether an export of this person leaves it out, because it is about somebody else.</param>
internal sealed record Marker(string Member, string Text, bool IsOfOthers);
