using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Marketing;

/// <summary>A cookie that code sets.</summary>
/// <param name="Name">Its name, which is a constant.</param>
/// <param name="Location">Where the name stands.</param>
/// <param name="Essential">Where it is said to be essential; <see langword="null"/>: it is not.</param>
internal sealed record SetCookie(string Name, Location Location, Location? Essential);
