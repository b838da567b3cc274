using GdprKit.Analyzers.Semantics;

namespace GdprKit.Analyzers.SourceGeneration;

/// <summary>All that one output is made of.</summary>
internal sealed record WrittenAssembly(
    string Name,
    bool IsHost,
    bool Ships,
    EquatableArray<string> Declarations,
    EquatableArray<WrittenType> Types,
    EquatableArray<PartFragment> Parts,
    EquatableArray<string> Translations);
