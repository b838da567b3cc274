namespace GdprKit.Accuracy.Labelled;

/// <summary>A property or field.</summary>
/// <param name="IsField">Whether it is a field.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as written.</param>
/// <param name="Label">What a reader said of it.</param>
/// <param name="Category">The reader's category; <see cref="Categories"/> says what it is of GdprKit's.</param>
/// <param name="Weight">How many members of the repository it stands for; 0 where it was picked on purpose.</param>
/// <param name="Attributes">Those that say what the member is called or holds, as written.</param>
internal sealed record LabelledMember(bool IsField, string Name, string Type, Label Label, string Category, double Weight, string Attributes);
