using GdprKit.Register;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Restrictions;

/// <summary>What restrictions tell the app's log: no person.</summary>
internal static partial class Log
{
    [LoggerMessage(420, LogLevel.Information, "Restriction {Restriction} was placed: {Ground}.")]
    public static partial void Placed(ILogger logger, Guid restriction, RestrictionGround ground);

    [LoggerMessage(421, LogLevel.Information, "Restriction {Restriction} was lifted.")]
    public static partial void Lifted(ILogger logger, Guid restriction);

    [LoggerMessage(422, LogLevel.Information, "Restricted data of type {Type} is changed: {Use}.")]
    public static partial void Used(ILogger logger, string type, RestrictedUse use);
}
