namespace GdprKit.Register;

/// <summary>A member and a category that a tag gives it.</summary>
/// <param name="Name">Its code name.</param>
/// <param name="Category">The category.</param>
internal readonly record struct TaggedMember(string Name, DataCategory Category);
