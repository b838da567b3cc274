using GdprKit.Register;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Requests;

/// <summary>What requests tell the app's log: no person.</summary>
internal static partial class Log
{
    [LoggerMessage(300, LogLevel.Information, "Request {Request}: {Step}.")]
    public static partial void Step(ILogger logger, Guid request, RequestStep step);

    [LoggerMessage(301, LogLevel.Information, "{Count} requests were removed that were closed before {CutOff}.")]
    public static partial void Removed(ILogger logger, int count, DateTimeOffset cutOff);

    [LoggerMessage(302, LogLevel.Information, "{Count} notifications about {Right} were queued.")]
    public static partial void Queued(ILogger logger, int count, DataRight right);
}
