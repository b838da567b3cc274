using GdprKit.AspNetCore;
using GdprKit.AspNetCore.Gate;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Lets endpoints use a person's data only where that is allowed.</summary>
public static class ProcessingGateEndpointConventionBuilderExtensions
{
    /// <summary>
    /// Runs the endpoints only if <see cref="ProcessingGate"/> lets the activity use the person's data now, and answers otherwise 403 with the reason (problem details). It is
    /// no authorization, and comes after it: who asks is another question than what the data may be used for.
    /// </summary>
    /// <typeparam name="TActivity">The class with <c>[ProcessingActivity]</c>.</typeparam>
    /// <param name="builder">The endpoints.</param>
    /// <param name="subject">Whose data a request uses; <see langword="null"/>: <see cref="DataSubjectOptions.Subject"/>.</param>
    /// <returns>The same builder.</returns>
    public static IEndpointConventionBuilder RequireProcessingGate<TActivity>(this IEndpointConventionBuilder builder, Func<HttpContext, DataSubjectKey?>? subject = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(endpoint => GatedEndpoint.Apply<TActivity>(endpoint, subject));
        return builder;
    }

    /// <inheritdoc cref="RequireProcessingGate{TActivity}(IEndpointConventionBuilder, Func{HttpContext, DataSubjectKey?}?)"/>
    public static RouteHandlerBuilder RequireProcessingGate<TActivity>(this RouteHandlerBuilder builder, Func<HttpContext, DataSubjectKey?>? subject = null)
    {
        ((IEndpointConventionBuilder)builder).RequireProcessingGate<TActivity>(subject);
        return builder;
    }

    /// <inheritdoc cref="RequireProcessingGate{TActivity}(IEndpointConventionBuilder, Func{HttpContext, DataSubjectKey?}?)"/>
    public static RouteGroupBuilder RequireProcessingGate<TActivity>(this RouteGroupBuilder builder, Func<HttpContext, DataSubjectKey?>? subject = null)
    {
        ((IEndpointConventionBuilder)builder).RequireProcessingGate<TActivity>(subject);
        return builder;
    }
}
