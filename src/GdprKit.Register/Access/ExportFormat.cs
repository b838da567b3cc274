namespace GdprKit.Register;

/// <summary>In which form people get their data: commonly used and machine-readable ones (GDPR Art. 15(3), 20(1)).</summary>
public enum ExportFormat
{
    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>A ZIP file with a CSV file (RFC 4180, UTF-8) for each type, values as they are, and what else there is to say as JSON.</summary>
    CsvInZip,
}
