using System.Runtime.Loader;
using GdprKit.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GdprKit.Register.Tests.Redaction;

/// <summary>Logs that would show what is classified.</summary>
public sealed class LogRedactionCheckTests
{
    private static readonly Lazy<Type> Provider = new(() =>
        (AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(a => a.GetName().Name == ComplianceStub.AbstractionsName && AssemblyLoadContext.GetLoadContext(a) == AssemblyLoadContext.Default)
            ?? AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(ComplianceStub.AbstractionsImage))).GetType("Microsoft.Extensions.Compliance.Redaction.IRedactorProvider", throwOnError: true)!);

    [Fact]
    public async Task Loggers_that_redact_without_redactors_are_found()
    {
        var finding = Assert.Single(await FindAsync(s => s.AddSingleton<ILoggerFactory, ExtendedLoggerFactory>()));

        Assert.Equal((RegisterFindingKind.NotRedacted, GapSeverity.Warning, true), (finding.Kind, finding.Severity, finding.IsOpen));
        Assert.Contains("logged in the clear", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_provider_is_found_as_well() =>
        Assert.Single(await FindAsync(s => s.AddSingleton<ILoggerFactory, ExtendedLoggerFactory>().AddSingleton(Provider.Value, Provider.Value.Assembly.GetType("Microsoft.Extensions.Compliance.Redaction.NullRedactorProvider")!)));

    [Fact]
    public async Task Registered_redactors_are_enough()
    {
        var type = Provider.Value;
        // A proxy, so that the test needs no reference to the library either.
        var redactors = typeof(System.Reflection.DispatchProxy).GetMethods().Single(m => m is { Name: "Create", IsGenericMethod: true }).MakeGenericMethod(type, typeof(AnyProxy)).Invoke(null, null)!;

        Assert.Empty(await FindAsync(s => s.AddSingleton<ILoggerFactory, ExtendedLoggerFactory>().AddSingleton(type, redactors)));
    }

    [Fact]
    public async Task Other_loggers_are_silent()
    {
        Assert.Empty(await FindAsync(_ => { }));
        Assert.Empty(await FindAsync(s => s.AddSingleton<ILoggerFactory, Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory>()));
    }

    private static async Task<IReadOnlyList<RegisterFinding>> FindAsync(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection().AddProcessingRegister(typeof(LogRedactionCheckTests).Assembly);
        configure(services);
        await using var provider = services.BuildServiceProvider();
        return await Assert.Single(provider.GetServices<IRegisterCheck>().OfType<LogRedactionCheck>()).CheckAsync();
    }

    public class AnyProxy : System.Reflection.DispatchProxy
    {
        protected override object? Invoke(System.Reflection.MethodInfo? targetMethod, object?[]? args) => null;
    }
}
