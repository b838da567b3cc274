using System.Diagnostics.CodeAnalysis;
using GdprKit.AspNetCore;
using GdprKit.AspNetCore.Personal;
using GdprKit.AspNetCore.SelfService;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Lets people use their rights.</summary>
public static class DataSubjectRightsEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves signed-in people what they may know and do about their own data (GDPR Art. 12–22), as pages with forms and as JSON, by the <c>Accept</c> header: what is held
    /// of them, a copy of it (Art. 15) and the part that they can take elsewhere (Art. 20), consents, objections and requests with their deadlines.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Whose data it is, <see cref="DataSubjectOptions.Subject"/> alone says. Who is not signed in is asked to sign in, whatever else the app says of the endpoints; what it says of
    /// them (<c>RequireAuthorization("mfa")</c>, <c>RequireRateLimiting</c>) comes on top.
    /// </para>
    /// <para>
    /// Forms need an antiforgery token, which the pages have: of the app's <c>AddAntiforgery</c>, or else of GdprKit's own. Changes as JSON need
    /// <c>Content-Type: application/json</c>, which no form of another site can send. <see cref="DataSubjectRightsOptions"/> says how often a person may ask.
    /// </para>
    /// <list type="table">
    /// <item><term><c>GET {pattern}</c></term><description>all of it at a glance</description></item>
    /// <item><term><c>GET {pattern}/access.json</c>, <c>access.zip</c></term><description>the copy (Art. 15), as JSON or as CSV in a ZIP</description></item>
    /// <item><term><c>GET {pattern}/portability.json</c>, <c>portability.zip</c></term><description>what can be taken elsewhere (Art. 20)</description></item>
    /// <item><term><c>GET {pattern}/consents</c>, <c>POST …/grant</c>, <c>POST …/withdraw</c></term><description>consents (Art. 7)</description></item>
    /// <item><term><c>GET {pattern}/objections</c>, <c>POST …/object</c>, <c>POST …/take-back</c></term><description>objections (Art. 21)</description></item>
    /// <item><term><c>GET {pattern}/requests</c>, <c>POST {pattern}/requests</c>, <c>GET {pattern}/requests/{id}</c></term><description>requests (Art. 12)</description></item>
    /// </list>
    /// </remarks>
    /// <param name="endpoints">The endpoints of the app.</param>
    /// <param name="pattern">The route of the overview.</param>
    /// <returns>A builder of all these endpoints.</returns>
    /// <exception cref="InvalidOperationException">Nothing says where the data lies, or whose a request is; the message says what to call.</exception>
    public static IEndpointConventionBuilder MapDataSubjectRights(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/gdpr/me")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        return PersonalMapping.Map(endpoints, pattern, "DataSubjectRights", new SubjectSite(endpoints.ServiceProvider), SubjectOperations.All);
    }
}
