using System.Collections.Immutable;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Views;

/// <summary>
/// The record without what would help an attacker: security measures, the form in which data is protected, measures that supplement a
/// transfer, and what the notice says of security. Measures never reach a reader whom nobody knows, however open the app is.
/// </summary>
internal static class WithoutSecurity
{
    public static ProcessingRegister Of(ProcessingRegister r) => r with
    {
        SecurityMeasures = [],
        Statements = Of(r.Statements),
        Translations = [.. r.Translations.Select(t => t with { Texts = ImmutableDictionary<string, string>.Empty })],
        Activities = [.. r.Activities.Select(Of)],
    };

    private static ProcessingActivity Of(ProcessingActivity a) => a with
    {
        SecurityMeasures = [],
        Statements = Of(a.Statements),
        DataItems = [.. a.DataItems.Select(i => i with { Protection = Protection.None })],
        Transfers = [.. a.Transfers.Select(t => t with { Supplementary = null })],
    };

    private static IReadOnlyList<NoticeStatement> Of(IReadOnlyList<NoticeStatement> statements) =>
        [.. statements.Where(s => s.Section != NoticeSection.Security)];
}
