using System.Diagnostics.CodeAnalysis;
using GdprKit.AspNetCore;
using GdprKit.AspNetCore.Inbox;
using GdprKit.AspNetCore.Personal;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Lets the officer answer requests.</summary>
public static class DataSubjectRequestsEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves the inbox of people's requests (GDPR Art. 12, 15–22), as pages with forms and as JSON, by the <c>Accept</c> header: the requests by deadline, each with its log
    /// and every step to its answer, objections that wait for a decision (Art. 21), and recipients that have to be told (Art. 19).
    /// </summary>
    /// <remarks>
    /// <para>
    /// It is closed to everyone until the app defines the policy <see cref="GdprKitPolicies.Officer"/>. <c>RequireAuthorization("other")</c> on the returned endpoints stands in
    /// for that policy; what the app says of a group around them comes on top. <c>AllowAnonymous()</c> opens nothing here.
    /// </para>
    /// <para>
    /// Forms need an antiforgery token, which the pages have; changes as JSON need <c>Content-Type: application/json</c>, which no form of another site can send.
    /// <see cref="DataSubjectRightsOptions"/> says how often an officer may ask.
    /// </para>
    /// <list type="table">
    /// <item><term><c>GET {pattern}</c></term><description>the requests: open ones by deadline, then those that were answered</description></item>
    /// <item><term><c>GET {pattern}/{id}</c></term><description>one request with its log, which is verified</description></item>
    /// <item><term><c>POST {pattern}/{id}/ask-identity</c>, <c>confirm-identity</c>, <c>extend</c>, <c>decide</c>, <c>done</c>, <c>notify-recipients</c>, <c>close</c></term><description>the steps</description></item>
    /// <item><term><c>GET {pattern}/{id}/access.json</c>, <c>access.zip</c>, <c>portability.json</c>, <c>portability.zip</c></term><description>the copy for the person, once it is granted</description></item>
    /// <item><term><c>GET {pattern}/{id}/erasure</c>, <c>POST {pattern}/{id}/erase</c>, <c>POST {pattern}/{id}/restrict</c></term><description>what an erasure would do, and what is granted is done</description></item>
    /// <item><term><c>GET {pattern}/objections</c>, <c>POST …/{id}/uphold</c>, <c>POST …/{id}/reject</c></term><description>objections</description></item>
    /// <item><term><c>GET {pattern}/recipients</c>, <c>POST …/{id}/sent</c>, <c>POST …/{id}/not-possible</c></term><description>the outbox</description></item>
    /// </list>
    /// </remarks>
    /// <param name="endpoints">The endpoints of the app.</param>
    /// <param name="pattern">The route of the inbox.</param>
    /// <returns>A builder of all these endpoints.</returns>
    /// <exception cref="InvalidOperationException">Nothing says where the data lies; the message says what to call.</exception>
    public static IEndpointConventionBuilder MapDataSubjectRequests(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/gdpr/requests")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        return PersonalMapping.Map(endpoints, pattern, "DataSubjectRequests", new OfficerSite(endpoints.ServiceProvider), OfficerOperations.All);
    }
}
