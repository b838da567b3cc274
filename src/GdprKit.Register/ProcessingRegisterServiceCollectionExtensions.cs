using System.Reflection;
using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the register of processing activities to an app.</summary>
public static class ProcessingRegisterServiceCollectionExtensions
{
    /// <summary>
    /// Adds the app's <see cref="ProcessingRegister"/> as a singleton. It is read when it is first asked for, from attributes of the
    /// host's assembly alone; a host that declares nothing makes that fail with a <see cref="RegisterException"/>.
    /// </summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="host">
    /// The app's assembly, which wears <c>[assembly: DataController]</c>. <see langword="null"/>: the entry assembly; pass
    /// <c>typeof(Program).Assembly</c> where tests start the app.
    /// </param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddProcessingRegister(this IServiceCollection services, Assembly? host = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => RegisterReader.Read(
            host ?? Assembly.GetEntryAssembly() ?? throw new RegisterException("There is no entry assembly here; pass the app's: AddProcessingRegister(typeof(Program).Assembly).")));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRegisterCheck, AppServicesCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IRegisterCheck, LogRedactionCheck>());
        return services;
    }

    /// <summary>Adds what executes the declarations: call it once, and then say on the builder where the data lies.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="host">The app's assembly, as <see cref="AddProcessingRegister"/> takes it.</param>
    /// <returns>The builder.</returns>
    public static GdprKitBuilder AddGdprKit(this IServiceCollection services, Assembly? host = null)
    {
        services.AddProcessingRegister(host);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<SubjectAccess>();
        services.TryAddScoped<SubjectPortability>();
        return new(services);
    }
}
