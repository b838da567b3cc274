namespace GdprKit.Analyzers.SourceGeneration;

/// <summary>The named steps of <see cref="RegisterGenerator"/>; tests read them to count what re-runs.</summary>
public static class StepNames
{
    /// <summary>Types found by a marker on the type or its first tagged member.</summary>
    public const string Types = nameof(Types);

    /// <summary>Declarations on the assembly.</summary>
    public const string Assembly = nameof(Assembly);

    /// <summary>Rules suppressed on types and members.</summary>
    public const string Suppressions = nameof(Suppressions);

    /// <summary>Fragments of references.</summary>
    public const string Parts = nameof(Parts);

    /// <summary>Translations of declared texts.</summary>
    public const string Translations = nameof(Translations);

    /// <summary>What the output is made of.</summary>
    public const string Fragment = nameof(Fragment);
}
