namespace GdprKit.AspNetCore.Notice;

/// <summary>In which form the notice is served.</summary>
internal enum NoticeFormat
{
    /// <summary>A page to read and print, for browsers and whoever does not say what they want.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>JSON, for programs that show it in a form of their own.</summary>
    Json,
}
