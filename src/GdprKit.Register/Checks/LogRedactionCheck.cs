namespace GdprKit.Register;

/// <summary>
/// Whether Microsoft's logging redacts what it is told to. Where it may redact and nothing provides redactors, it logs classified data as it is,
/// and says nothing of it. Its types are asked for by name: the app has them or has not, and GdprKit references none of them.
/// </summary>
internal sealed class LogRedactionCheck(IServiceProvider services) : IRegisterCheck
{
    private static readonly RegisterFinding LoggedInTheClear = new()
    {
        Kind = RegisterFindingKind.NotRedacted,
        Location = "ILoggingBuilder.EnableRedaction",
        Message = "Classified data is logged in the clear: the app's loggers redact with what an IRedactorProvider gives them, and none is registered (GDPR Art. 5(1)(f), 32(1)).",
        Remedy = "Call services.AddRedaction(b => b.AddGdprKit()) beside EnableRedaction() or EnableEnrichment() of the logging.",
    };

    /// <inheritdoc/>
    public Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<RegisterFinding>>(MayRedact() && !HasRedactors() ? [LoggedInTheClear] : []);

    /// <summary>Other loggers leave out what is classified.</summary>
    private bool MayRedact() =>
        Type.GetType("Microsoft.Extensions.Logging.ILoggerFactory, Microsoft.Extensions.Logging.Abstractions") is { } factory
        && services.GetService(factory)?.GetType().FullName == "Microsoft.Extensions.Logging.ExtendedLoggerFactory";

    private bool HasRedactors() =>
        Type.GetType("Microsoft.Extensions.Compliance.Redaction.IRedactorProvider, Microsoft.Extensions.Compliance.Abstractions") is { } provider
        && services.GetService(provider) is { } redactors
        && redactors.GetType().FullName != "Microsoft.Extensions.Compliance.Redaction.NullRedactorProvider";
}
