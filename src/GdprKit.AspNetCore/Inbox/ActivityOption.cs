namespace GdprKit.AspNetCore.Inbox;

/// <summary>An activity that a right which was granted can be about.</summary>
internal sealed record ActivityOption(DataRight Right, string Activity, string Title);
