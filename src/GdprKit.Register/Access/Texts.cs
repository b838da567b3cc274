using System.Globalization;

namespace GdprKit.Register;

/// <summary>Values as text that every program reads alike.</summary>
internal static class Texts
{
    public static string Of<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
