using System.Globalization;
using GdprKit.Register;
using GdprKit.Register.Vocabulary;

namespace GdprKit.AspNetCore.Components;

/// <summary>The words of the register's page, which is English; what an app declares stays as it was declared.</summary>
internal static class English
{
    public static Words Words { get; } = Words.OfRecord("en");

    /// <summary>"1 gap", "2 gaps".</summary>
    public static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>How long data is kept, without criteria; empty where only these are declared.</summary>
    public static string Kept(RetentionRule rule) => RetentionWords.Term(rule, Words);

    /// <summary>"by e-mail or by telephone".</summary>
    public static string Channels(IReadOnlyList<Via> via) => Words.List([.. via.Select(v => Words.Of(v))], "or");
}
