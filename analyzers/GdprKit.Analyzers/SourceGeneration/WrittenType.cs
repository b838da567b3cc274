namespace GdprKit.Analyzers.SourceGeneration;

/// <summary>A type as the fragment holds it: text is compared at once, and roots no compilation.</summary>
internal sealed record WrittenType(string Name, string Json);
