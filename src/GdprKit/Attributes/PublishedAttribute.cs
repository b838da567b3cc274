using System;

namespace GdprKit;

/// <summary>Everybody may read this, also who has not signed in: it is meant to be public.</summary>
/// <remarks>On a property or field for what it holds, on a type for all of its members, on an endpoint for what it returns, on a controller for all of its endpoints.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class PublishedAttribute : Attribute
{
    /// <summary>States that it is meant for everybody.</summary>
    /// <param name="because">Why it is: "authors sign what they write".</param>
    public PublishedAttribute(string because) => Because = because;

    /// <summary>Why it is: "authors sign what they write".</summary>
    public string Because { get; }
}
