using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using GdprKit.Register;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>What all mappings have in common.</summary>
internal static class Mapping
{
    private static readonly ConditionalWeakTable<IServiceProvider, ConcurrentDictionary<string, int>> Mapped = [];

    /// <summary>Fails early where <c>AddProcessingRegister</c> was not called.</summary>
    /// <exception cref="InvalidOperationException">There is no register.</exception>
    public static void RequireRegister(IEndpointRouteBuilder endpoints, string purpose)
    {
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(ProcessingRegister)) == false)
        {
            throw new InvalidOperationException($"There is no register of processing activities to {purpose}. Add it: builder.Services.AddProcessingRegister().");
        }
    }

    /// <summary>Fails early where nothing says where the app's data lies.</summary>
    /// <exception cref="InvalidOperationException">A service is missing.</exception>
    public static void RequireServices(IServiceProvider services, string method, params ReadOnlySpan<Type> types)
    {
        if (services.GetService<IServiceProviderIsService>() is not { } known) return;
        foreach (var type in types)
        {
            if (!known.IsService(type)) throw new InvalidOperationException($"{method} needs {type.Name}. Say where the data lies: builder.Services.AddGdprKit().UseEntityFrameworkCore<AppDbContext>().");
        }
    }

    /// <summary>Names are unique in an app, and nothing forbids it to serve the same at two places.</summary>
    public static string NextName(IServiceProvider services, string name)
    {
        var mapped = Mapped.GetOrCreateValue(services).AddOrUpdate(name, 1, (_, count) => count + 1);
        return mapped == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{mapped}");
    }

    /// <summary>Otherwise OpenAPI would describe our types as the app's own JSON may write them, such as enums as numbers.</summary>
    public static void DescribeAsWritten(IServiceProvider services, IJsonTypeInfoResolver written)
    {
        var options = services.GetService<IOptions<JsonOptions>>()?.Value.SerializerOptions;
        if (options is { IsReadOnly: false }) options.TypeInfoResolverChain.Insert(0, written);
    }
}
