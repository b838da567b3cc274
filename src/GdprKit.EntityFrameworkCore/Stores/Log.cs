using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Stores;

/// <summary>What stores log: never a key of a person, nor data.</summary>
internal static partial class Log
{
    [LoggerMessage(200, LogLevel.Information, "Data about one of '{Subject}' in {Store} was written to an export.")]
    public static partial void Exported(ILogger logger, string store, string subject);
}
