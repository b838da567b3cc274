using System;

namespace GdprKit;

/// <summary>What this gives says nothing of a person that matters in logs, exceptions, URLs or telemetry: it is cut short, masked, or meant to be there.</summary>
/// <remarks>On a property or field for what it holds, on a method for what it returns, on a parameter for what it gets, on a type for all of its members.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class LogSafeAttribute : Attribute
{
    /// <summary>States that it may be written where many people read.</summary>
    /// <param name="because">Why it may be: "the first letter only".</param>
    public LogSafeAttribute(string because) => Because = because;

    /// <summary>Why it may be: "the first letter only".</summary>
    public string Because { get; }
}
