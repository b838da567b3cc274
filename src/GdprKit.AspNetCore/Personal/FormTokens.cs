using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GdprKit.AspNetCore.Personal;

/// <summary>The antiforgery tokens of forms: the app's, or else our own by the app's keys, so that no app forgets them.</summary>
internal static class FormTokens
{
    private static readonly ConditionalWeakTable<IServiceProvider, IAntiforgery> Own = [];

    public static IAntiforgery Of(IServiceProvider services) => services.GetService<IAntiforgery>() ?? Own.GetValue(services, Create);

    private static IAntiforgery Create(IServiceProvider app)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        if (app.GetService<ILoggerFactory>() is { } loggers) services.AddSingleton(loggers);
        // Of the app, so that a token holds on all of its nodes. AddAuthentication brings it.
        if (app.GetService<IDataProtectionProvider>() is { } protection) services.AddSingleton(protection);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = ".GdprKit.Antiforgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        return services.BuildServiceProvider().GetRequiredService<IAntiforgery>();
    }
}
