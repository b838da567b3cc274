using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection.Types;

/// <summary>What a type is about, and what says so.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Fact">The fact that a type with <see cref="Topic.Fact"/> is.</param>
/// <param name="Named">The type whose name says so: itself, its outer type, a base or an interface; <see langword="null"/>: its members say so.</param>
internal readonly record struct Subject(Topic Topic, Term? Fact = null, INamedTypeSymbol? Named = null);
