namespace GdprKit.Declarations.Resolution;

/// <summary>A member by the metadata name of its type.</summary>
internal readonly record struct MemberReference(TypeReference Type, string Name);
