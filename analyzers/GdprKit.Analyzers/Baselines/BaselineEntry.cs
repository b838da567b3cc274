using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Baselines;

/// <summary>A line of a baseline that names a member.</summary>
/// <param name="Name">The member, as <see cref="BaselineName"/> writes it.</param>
/// <param name="Span">Where the name stands.</param>
internal readonly record struct BaselineEntry(string Name, TextSpan Span);
