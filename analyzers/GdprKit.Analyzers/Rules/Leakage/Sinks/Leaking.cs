using GdprKit.Analyzers.Rules.Leakage.Flow;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage.Sinks;

/// <summary>A value that gets into a sink.</summary>
/// <param name="Sink">The sink.</param>
/// <param name="Name">How code calls it: <c>ILogger.LogInformation</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Rendering">How it is written.</param>
internal readonly record struct Leaking(Sink Sink, string Name, IOperation Value, Rendering Rendering);
