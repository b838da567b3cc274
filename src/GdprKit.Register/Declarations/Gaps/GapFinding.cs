using System.Globalization;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps;

/// <summary>A rule that does not hold at one place.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Where">The declaration at fault, or the one of the thing that lacks something.</param>
/// <param name="Subject">What it is about, in words.</param>
/// <param name="Detail">What the message says besides.</param>
internal sealed record GapFinding(Rule Rule, Scoped Where, string Subject, string Detail = "")
{
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Subject, Detail);

    /// <summary>The place by code names: the same for the diagnostic and for the gap that the running app reports.</summary>
    public string Location => Where.Type is null ? Where.Assembly : Where.Member is null ? Where.Type : $"{Where.Type}.{Where.Member}";

    /// <summary>A place as messages name it.</summary>
    public static string Name(Scoped where) =>
        where.Type is null ? $"the assembly '{where.Assembly}'"
        : where.Member is null ? $"'{TypeReference.SimpleName(where.Type)}'"
        : $"'{TypeReference.SimpleName(where.Type)}.{where.Member}'";
}
