using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection.Types;

/// <summary>What a type is about, and what says so.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Fact">The fact that a type with <see cref="Topic.Fact"/> is.</param>
/// <param name="Named">Whose name says so: the type, its outer type, a base, an interface or its namespace; <see langword="null"/>: its members say so.</param>
internal readonly record struct Subject(Topic Topic, Term? Fact = null, INamespaceOrTypeSymbol? Named = null);
