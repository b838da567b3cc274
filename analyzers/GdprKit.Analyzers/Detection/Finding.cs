using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Types;
using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>A member that looks like personal data.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="What">What it looks like.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Match">The words that say so.</param>
/// <param name="Subject">What its type is about.</param>
/// <param name="Siblings">Its company.</param>
internal sealed record Finding(ISymbol Member, Term What, Confidence Confidence, TermMatch Match, Subject Subject, Siblings Siblings)
{
    /// <summary>The member of <c>GdprKit.DataCategory</c>.</summary>
    public string Category => What.Category;

    /// <summary>What it looks like and why: which words, in which company. Made when it is asked for, since most findings are never shown.</summary>
    public string Reason => Explanation.Of(this);
}
