using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes;

/// <summary>For what code is run: an activity, or several that it serves alike.</summary>
/// <param name="activities">The activities; none: it is marked for something that is not known here, and nothing can be said of it.</param>
/// <param name="isGatedBefore">Whether somebody says that the gate was asked before.</param>
internal sealed class Purpose(IReadOnlyList<ActivityData> activities, bool isGatedBefore)
{
    public IReadOnlyList<ActivityData> Activities { get; } = activities;

    public bool IsKnown => Activities.Count > 0;

    public bool IsGatedBefore { get; } = isGatedBefore;

    /// <summary>Whether all of it rests on consent and on nothing else.</summary>
    public bool RestsOnConsent { get; } = activities.Count > 0 && activities.All(a => a.RestsOnConsent);

    public bool Processes(ISymbol member, Answer answer) => Activities.Any(a => a.Processes(member, answer));

    public bool Includes(TypeReference activity) => Activities.Any(a => a.Reference == activity);

    /// <summary>Whether it serves an activity of the other, too.</summary>
    public bool Shares(Purpose other) => other.Activities.Any(a => Includes(a.Reference));

    /// <summary>Tells it from others.</summary>
    public string Key => string.Join("|", Activities.Select(a => $"{a.Reference.Name}, {a.Reference.Assembly}"));

    /// <summary><c>Newsletter</c>, or <c>Newsletter or Delivery</c>.</summary>
    public override string ToString() => string.Join(" or ", Activities.Select(a => a.Name));
}
