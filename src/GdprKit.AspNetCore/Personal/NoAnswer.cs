namespace GdprKit.AspNetCore.Personal;

/// <summary>What is sent where the route says it all: <c>{}</c>.</summary>
internal sealed record NoAnswer;
