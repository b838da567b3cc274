using System.Security.Claims;
using GdprKit.AspNetCore.Access;
using GdprKit.AspNetCore.Personal;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Lets in officers.</summary>
internal sealed class OfficerSite(IServiceProvider services) : PersonalSite(
    services,
    "MapDataSubjectRequests",
    o => (o.OfficerRequests, o.OfficerDownloads),
    typeof(IPersonalDataStore), typeof(SubjectAccess), typeof(SubjectPortability), typeof(SubjectErasure), typeof(IObjections), typeof(IRestrictions), typeof(DataSubjectRequests), typeof(IRecipientNotifications))
{
    public override async ValueTask<Caller?> AdmitAsync(HttpContext context)
    {
        var decision = await RegisterAccess.AtEndpointAsync(context);
        // Nothing here is public, so that AllowAnonymous lets nobody in.
        if (decision.View is RegisterView.Full or RegisterView.WithoutSecurity) return new((context.User.FindFirst(ClaimTypes.NameIdentifier) ?? context.User.FindFirst("sub"))?.Value ?? context.User.Identity?.Name ?? "");
        await Refusal.WriteAsync(context, decision, "The inbox of requests");
        return null;
    }
}
