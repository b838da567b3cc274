namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>
/// Names that say of a whole app that something in it, or before it, asks who calls: of filters and policies, of what answers that a caller may not, of
/// middleware, and of the entry points behind Amazon's gateways and load balancers, which authorize by what stands in no code.
/// </summary>
internal static class GuardNames
{
    private static readonly string[] Whole =
    [
        "AuthorizeFilter", "AuthorizeFolder", "AuthorizePage", "AuthorizeAreaFolder", "AuthorizeAreaPage", "Status401Unauthorized", "Status403Forbidden",
        "APIGatewayProxyFunction", "APIGatewayHttpApiV2ProxyFunction", "ApplicationLoadBalancerFunction", "AddAWSLambdaHosting",
    ];

    private static readonly string[] Ends = ["FallbackPolicy", "ForbiddenException", "ForbiddenAccessException", "AccessDeniedException"];

    private static readonly string[] Beginnings = ["UseApiKey", "UseBasicAuth"];

    private static readonly string[] Handlers = ["QueryHandler", "CommandHandler", "RequestHandler", "UseCaseHandler"];

    private static readonly string[] Checked = ["ApiKey", "Token", "Signature", "Hmac", "Access", "Session"];

    public static bool Contain(string name) =>
        Whole.Contains(name) || Ends.Any(e => EndsWith(name, e)) || Beginnings.Any(b => name.StartsWith(b, StringComparison.Ordinal))
        || (EndsWith(name, "Exception") && Has(name, "UnauthorizedUse"))
        || ((Has(name, "Authoriz") || Has(name, "Authoris")) && Handlers.Any(h => EndsWith(name, h)))
        || IsMiddleware(name);

    /// <summary>Whether a step that requests come through is called after a check: <c>ApiKeyMiddleware</c>, <c>AuthorizationBehaviour</c>.</summary>
    public static bool IsMiddleware(string name)
    {
        var at = name.IndexOf("Middleware", StringComparison.Ordinal);
        if (at < 0) at = name.IndexOf("Behavior", StringComparison.Ordinal);
        if (at < 0) at = name.IndexOf("Behaviour", StringComparison.Ordinal);
        if (at <= 0) return false;

        var subject = name.Substring(0, at);
        return Has(subject, "Secur") || Checked.Any(c => EndsWith(subject, c)) || IsAuth(subject);
    }

    /// <summary>"Author" is no "Auth".</summary>
    private static bool IsAuth(string subject)
    {
        var at = subject.IndexOf("Auth", StringComparison.Ordinal);
        return at >= 0 && subject.Substring(at + "Auth".Length) is var rest
            && (rest.Length == 0 || char.IsUpper(rest[0]) || rest.StartsWith("oriz", StringComparison.Ordinal) || rest.StartsWith("oris", StringComparison.Ordinal) || rest.StartsWith("entic", StringComparison.Ordinal));
    }

    private static bool Has(string name, string part) => name.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static bool EndsWith(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);
}
