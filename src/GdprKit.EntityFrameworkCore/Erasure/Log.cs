using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>What erasures log: never a key of a person, nor data.</summary>
internal static partial class Log
{
    [LoggerMessage(210, LogLevel.Information, "One of '{Subject}' was erased in {Store}: {Deleted} rows deleted, {Cleared} rows cleared, {Kept} reasons to keep.")]
    public static partial void Erased(ILogger logger, string subject, string store, long deleted, long cleared, int kept);

    [LoggerMessage(211, LogLevel.Information, "Attempt {Attempt} to erase failed and is made again: {Reason}")]
    public static partial void Retried(ILogger logger, int attempt, string reason);

    [LoggerMessage(212, LogLevel.Information, "{Count} erasures that were broken off were completed.")]
    public static partial void Resumed(ILogger logger, int count);

    [LoggerMessage(213, LogLevel.Error, "Erasures that were broken off could not be completed: {Reason}")]
    public static partial void NotResumed(ILogger logger, string reason);

    [LoggerMessage(214, LogLevel.Information, "{Type}.{Member} was corrected for one of '{Subject}'.")]
    public static partial void Rectified(ILogger logger, string type, string member, string subject);

    [LoggerMessage(215, LogLevel.Error, "Erasure {Erasure} could not be completed, and is tried again: {Reason}")]
    public static partial void NotCompleted(ILogger logger, Guid erasure, string reason);
}
