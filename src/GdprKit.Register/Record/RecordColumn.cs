namespace GdprKit.Register;

/// <summary>A column of the record.</summary>
/// <param name="Key">What programs know it by; it never changes its meaning, and is the same in every preset.</param>
/// <param name="Heading">What people know it by: in a preset, the authority's words.</param>
/// <param name="Level">Of what it speaks.</param>
public sealed record RecordColumn(string Key, string Heading, RecordLevel Level);
