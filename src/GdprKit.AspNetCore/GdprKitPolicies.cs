namespace GdprKit.AspNetCore;

/// <summary>The names of the authorization policies that GdprKit asks for. An app defines them; what it has not defined refuses everyone.</summary>
public static class GdprKitPolicies
{
    /// <summary>
    /// Who may read the register, its gaps and the detail of its health check: the data protection officer and those who answer for the
    /// processing. It is not enough to be signed in: a customer is, too.
    /// </summary>
    /// <example>
    /// <code>builder.Services.AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, policy => policy.RequireRole("dpo"));</code>
    /// </example>
    public const string Officer = "GdprKit.Officer";
}
