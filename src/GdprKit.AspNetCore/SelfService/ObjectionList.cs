namespace GdprKit.AspNetCore.SelfService;

/// <summary>To what a person can object.</summary>
internal sealed record ObjectionList(IReadOnlyList<ObjectionView> Objections);
