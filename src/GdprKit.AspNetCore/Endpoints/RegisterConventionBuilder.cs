using GdprKit.AspNetCore.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>The endpoints of one mapping as one, for what an app says of them. It notices when that is about authorization.</summary>
internal sealed class RegisterConventionBuilder(IReadOnlyList<IEndpointConventionBuilder> endpoints) : IEndpointConventionBuilder
{
    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var endpoint in endpoints) endpoint.Add(b => Apply(convention, b));
    }

    public void Finally(Action<EndpointBuilder> finalConvention)
    {
        foreach (var endpoint in endpoints) endpoint.Finally(b => Apply(finalConvention, b));
    }

    private static void Apply(Action<EndpointBuilder> convention, EndpointBuilder endpoint)
    {
        var before = endpoint.Metadata.Count;
        convention(endpoint);
        var added = endpoint.Metadata.Skip(before).ToArray();
        if (added.Any(m => m is IAllowAnonymous)) endpoint.Metadata.Add(OwnAllowAnonymous.Instance);
        if (added.Any(m => m is IAuthorizeData or AuthorizationPolicy)) endpoint.Metadata.Add(OwnAuthorization.Instance);
    }
}
