using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Consents;

/// <summary>What the ledger of consents tells the log: no person.</summary>
internal static partial class Log
{
    [LoggerMessage(400, LogLevel.Information, "Consent to '{Activity}' was given.")]
    public static partial void ConsentGiven(ILogger logger, string activity);

    [LoggerMessage(401, LogLevel.Information, "Consent to '{Activity}' was withdrawn.")]
    public static partial void ConsentWithdrawn(ILogger logger, string activity);
}
