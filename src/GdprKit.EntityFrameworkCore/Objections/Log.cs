using GdprKit.Register;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Objections;

/// <summary>What the log of objections tells the app's log: no person.</summary>
internal static partial class Log
{
    [LoggerMessage(410, LogLevel.Information, "An objection to '{Activity}' is now {State}.")]
    public static partial void Objection(ILogger logger, string activity, ObjectionState state);
}
