using System.Globalization;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>What is recorded about a person, or about all of a kind. The key stands in columns of several types, so that SQL compares it with the app's own columns without a cast.</summary>
internal abstract class SubjectRow : IPersonRow
{
    /// <summary>Whom it concerns, as the register calls them.</summary>
    public required string Subject { get; set; }

    /// <summary>The person; <see langword="null"/>: all of them.</summary>
    public string? Key
    {
        get;
        set
        {
            field = value;
            KeyNumber = long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
            KeyGuid = Guid.TryParseExact(value, "D", out var guid) ? guid : null;
        }
    }

    public long? KeyNumber { get; private set; }

    public Guid? KeyGuid { get; private set; }
}
