using GdprKit.AspNetCore.Access;
using GdprKit.AspNetCore.Personal;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GdprKit.AspNetCore.SelfService;

/// <summary>Lets in whoever is signed in and is somebody whom the register knows.</summary>
internal sealed partial class SubjectSite(IServiceProvider services) : PersonalSite(
    services,
    "MapDataSubjectRights",
    o => (o.Requests, o.Downloads),
    typeof(IPersonalDataStore), typeof(SubjectAccess), typeof(SubjectPortability), typeof(IConsentLedger), typeof(IObjections), typeof(IRestrictions), typeof(DataSubjectRequests), typeof(IRecipientNotifications))
{
    private static readonly AuthorizationPolicy SignedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();

    private readonly Func<HttpContext, DataSubjectKey?> _subject = services.GetRequiredService<IOptions<DataSubjectOptions>>().Value.Subject ?? throw new InvalidOperationException(
        "MapDataSubjectRights does not know whose data it serves. Say it: builder.Services.Configure<DataSubjectOptions>(o => o.Subject = http => http.User.FindFirst(\"sub\") is { } id ? new(\"customers\", id.Value) : null).");

    public override async ValueTask<Caller?> AdmitAsync(HttpContext context)
    {
        if (await DecideAsync(context) is { View: not RegisterView.Full } decision)
        {
            await Refusal.WriteAsync(context, decision, "What is held of a person");
            return null;
        }

        var register = context.RequestServices.GetRequiredService<ProcessingRegister>();
        var subject = _subject(context);
        if (subject is { Subject: not null } named && register.FindSubject(named.Subject) is not null && Whose.Canonical(context, named) is { } known) return new($"{known.Subject}\n{known.Key}", known);

        var problem = subject is not { } unknown
            ? "DataSubjectOptions.Subject says nobody for the user who is signed in. Let it answer from a claim of the user: builder.Services.Configure<DataSubjectOptions>(o => o.Subject = http => http.User.FindFirst(\"sub\") is { } id ? new(\"customers\", id.Value) : null)."
            : $"DataSubjectOptions.Subject names somebody of '{unknown.Subject}', or without a key, or with one that nobody can have. The register knows {string.Join(", ", register.Activities.SelectMany(a => a.DataSubjects).Select(s => $"'{s.Id}'").Distinct().Order(StringComparer.Ordinal))}.";
        LogUnknown(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(GdprKitPolicies).Namespace!), problem);
        await Refusals.WriteAsync(context, StatusCodes.Status403Forbidden, "The app does not say whose data this is.", problem);
        return null;
    }

    /// <summary>By the app's default policy, and never anonymous, whatever the app says of its endpoints.</summary>
    private static async ValueTask<AccessDecision> DecideAsync(HttpContext context)
    {
        if (context.RequestServices.GetService<IPolicyEvaluator>() is null)
        {
            return context.User.Identities.Any(i => i.IsAuthenticated)
                ? new(RegisterView.Full, SignedIn, null)
                : new(null, SignedIn, context.RequestServices.GetService<IAuthenticationSchemeProvider>() is null ? null : PolicyAuthorizationResult.Challenge());
        }

        var usual = context.RequestServices.GetService<IAuthorizationPolicyProvider>() is { } policies ? await policies.GetDefaultPolicyAsync() : SignedIn;
        return await RegisterAccess.AskAsync(context, AuthorizationPolicy.Combine(usual, SignedIn));
    }

    [LoggerMessage(2, LogLevel.Warning, "{Problem}")]
    private static partial void LogUnknown(ILogger logger, string problem);
}
