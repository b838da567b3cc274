using System.Globalization;

namespace GdprKit.Declarations.Fragments;

/// <summary>A text that is no JSON.</summary>
internal sealed class JsonFormatException(int position) : FormatException("invalid JSON at position " + position.ToString(CultureInfo.InvariantCulture))
{
    /// <summary>Where it is none.</summary>
    public int Position { get; } = position;
}
