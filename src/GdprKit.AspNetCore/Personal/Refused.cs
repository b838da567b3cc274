namespace GdprKit.AspNetCore.Personal;

/// <summary>What cannot be done.</summary>
/// <param name="Title">What.</param>
/// <param name="Detail">Why, or what to do.</param>
internal sealed record Refused(string Title, string Detail);
