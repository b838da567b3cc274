using GdprKit.Declarations.Gaps;

namespace GdprKit.Register;

/// <summary>What a rule claims of a gap, as its diagnostic does by default.</summary>
public enum GapSeverity
{
    /// <summary>Something to look at.</summary>
    Information = RuleSeverity.Information,

    /// <summary>The law asks for something that is not there.</summary>
    Warning = RuleSeverity.Warning,

    /// <summary>A declaration is malformed or contradicts itself.</summary>
    Error = RuleSeverity.Error,
}
