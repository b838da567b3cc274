using Microsoft.Extensions.Logging;

namespace GdprKit.AspNetCore.Health;

/// <summary>What checks log.</summary>
internal static partial class Log
{
    [LoggerMessage(500, LogLevel.Warning, "{Kind} at {Location}: {Finding} {Remedy}")]
    public static partial void Found(ILogger logger, string kind, string location, string finding, string remedy);

    [LoggerMessage(502, LogLevel.Error, "Whether the app can do what its register says could not be checked.")]
    public static partial void NotChecked(ILogger logger, Exception exception);
}
