namespace Microsoft.Extensions.Logging;

/// <summary>Has the name of what Microsoft's telemetry library registers when it redacts or enriches logs.</summary>
internal sealed class ExtendedLoggerFactory : ILoggerFactory
{
    public void AddProvider(ILoggerProvider provider)
    {
    }

    public ILogger CreateLogger(string categoryName) => Abstractions.NullLogger.Instance;

    public void Dispose()
    {
    }
}
