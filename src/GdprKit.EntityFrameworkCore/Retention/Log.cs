using GdprKit.Register;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>What retention tells the app's log: numbers and rules, and no person.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Information, "Retention run {Run} ended: {Outcome}, {Rows} rows.")]
    public static partial void Ended(ILogger logger, Guid run, RetentionOutcome outcome, long rows);

    [LoggerMessage(101, LogLevel.Information, "Retention rule {Rule} ({Action}) is done: {Rows} rows.")]
    public static partial void Done(ILogger logger, string rule, RetentionAction action, long rows);

    [LoggerMessage(102, LogLevel.Warning, "Retention rule {Rule} waits for its first confirmation: {Rows} rows are due.")]
    public static partial void Waits(ILogger logger, string rule, long rows);

    [LoggerMessage(103, LogLevel.Error, "Retention rule {Rule} stopped after {Rows} rows: {Failure}")]
    public static partial void Stopped(ILogger logger, string rule, long rows, string failure);

    [LoggerMessage(104, LogLevel.Warning, "A retention batch failed in attempt {Attempt} and is tried again: {Failure}")]
    public static partial void Retried(ILogger logger, int attempt, string failure);

    [LoggerMessage(105, LogLevel.Error, "A retention run failed: {Failure}")]
    public static partial void RunFailed(ILogger logger, string failure);

    [LoggerMessage(106, LogLevel.Error, "That retention rule {Rule} stopped cannot be written into the database: {Failure}")]
    public static partial void NotLogged(ILogger logger, string rule, string failure);

    [LoggerMessage(110, LogLevel.Information, "Retention rule {Rule} was confirmed.")]
    public static partial void Confirmed(ILogger logger, string rule);

    [LoggerMessage(111, LogLevel.Information, "Legal hold {Hold} was placed.")]
    public static partial void HoldPlaced(ILogger logger, Guid hold);

    [LoggerMessage(112, LogLevel.Information, "Legal hold {Hold} was released.")]
    public static partial void HoldReleased(ILogger logger, Guid hold);
}
