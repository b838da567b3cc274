using System.Globalization;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Changes;

/// <summary>Something in which a register differs from the approved one.</summary>
/// <param name="Rule">What kind of change it is.</param>
/// <param name="Subject">What changed, in words.</param>
/// <param name="Detail">How it changed.</param>
/// <param name="Where">The declaration that makes the change, if there is one.</param>
/// <param name="Activity">The activity in which it is, if it is in one.</param>
internal sealed record RegisterChange(ChangeRule Rule, string Subject, string Detail, Scoped? Where, Scoped? Activity = null)
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Subject, Detail);
}
