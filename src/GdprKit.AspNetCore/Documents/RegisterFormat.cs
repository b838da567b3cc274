namespace GdprKit.AspNetCore.Documents;

/// <summary>In which form the register is served.</summary>
internal enum RegisterFormat
{
    /// <summary>JSON, for programs and for whoever does not say what they want.</summary>
    Json,

    /// <summary>A page to read and print.</summary>
    Html,

    /// <summary>The record as a table for spreadsheets.</summary>
    Csv,

    /// <summary>The record as a workbook of Excel and others.</summary>
    Xlsx,

    /// <summary>The record as text, to keep beside code.</summary>
    Markdown,
}
