using GdprKit.AspNetCore.Views;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Access;

/// <summary>
/// Decides what a caller may read. It asks the policies itself instead of leaving it to the middleware, because a policy that is not
/// defined and an app without authorization must refuse, where the middleware would fail with 500, or not be there at all.
/// </summary>
internal static class RegisterAccess
{
    private static readonly AuthorizationPolicy Nobody = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();

    /// <summary>What the officer's policy lets the caller read; <see langword="null"/>: nothing.</summary>
    public static async ValueTask<RegisterView?> OfOfficerAsync(HttpContext context)
    {
        var provider = context.RequestServices.GetService<IAuthorizationPolicyProvider>();
        var policy = provider is null ? null : await provider.GetPolicyAsync(GdprKitPolicies.Officer);
        return policy is null ? null : (await AskAsync(context, policy)).View;
    }

    /// <summary>What the caller may read at the register's endpoint, or how they are refused.</summary>
    public static async ValueTask<AccessDecision> AtEndpointAsync(HttpContext context)
    {
        var provider = context.RequestServices.GetService<IAuthorizationPolicyProvider>();
        var metadata = context.GetEndpoint()?.Metadata;
        // Only what the app said of this very endpoint stands in for the officer's policy; what it says of a group of endpoints comes
        // on top. Otherwise a group for signed-in customers would open the register to them.
        var isOpen = metadata?.GetMetadata<OwnAllowAnonymous>() is not null;
        var isOwn = !isOpen && metadata?.GetMetadata<OwnAuthorization>() is not null;

        AuthorizationPolicy? policy = null;
        if (provider is not null)
        {
            policy = isOwn
                ? await AuthorizationPolicy.CombineAsync(provider, metadata!.GetOrderedMetadata<IAuthorizeData>(), metadata.GetOrderedMetadata<AuthorizationPolicy>())
                : await provider.GetPolicyAsync(GdprKitPolicies.Officer);
        }

        var decision = await AskAsync(context, policy ?? Nobody);
        if (policy is null) decision = decision with { Policy = null };
        // Policy and result stay, so that whoever asks for more than what is public can be asked to sign in.
        return decision.View is null && isOpen ? decision with { View = RegisterView.Public } : decision;
    }

    /// <summary>What a policy says of the caller.</summary>
    public static async ValueTask<AccessDecision> AskAsync(HttpContext context, AuthorizationPolicy policy)
    {
        if (context.RequestServices.GetService<IPolicyEvaluator>() is not { } evaluator) return new(null, policy, null);
        var authentication = await evaluator.AuthenticateAsync(policy, context);
        var result = await evaluator.AuthorizeAsync(policy, authentication, context, context);
        if (!result.Succeeded) return new(null, policy, result);
        return new(context.User.Identities.Any(i => i.IsAuthenticated) ? RegisterView.Full : RegisterView.WithoutSecurity, policy, result);
    }
}
