namespace GdprKit.Register;

/// <summary>Of which kind the values of an exported column are.</summary>
public enum ExportedValueKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A day, as <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A time, in ISO 8601.</summary>
    DateTime,

    /// <summary>Bytes, in base64.</summary>
    Binary,

    /// <summary>A document or list of its own, in JSON.</summary>
    Json,
}
