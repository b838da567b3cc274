namespace GdprKit.Accuracy.Labelled;

/// <summary>A type with all of its properties and fields, of which some are labelled.</summary>
/// <param name="Kind">As C# writes it: "class", "record struct".</param>
/// <param name="Namespace">Empty: the global one.</param>
/// <param name="Name">With the types that it is nested in: "Edit.Command".</param>
/// <param name="Bases">As written after the colon; empty: none.</param>
/// <param name="Members">In the order written.</param>
internal sealed record LabelledType(string Kind, string Namespace, string Name, string Bases, IReadOnlyList<LabelledMember> Members);
