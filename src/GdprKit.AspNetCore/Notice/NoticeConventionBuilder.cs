using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Notice;

/// <summary>The notice's endpoints as one, for what an app says of them.</summary>
internal sealed class NoticeConventionBuilder(IReadOnlyList<IEndpointConventionBuilder> endpoints) : IEndpointConventionBuilder
{
    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var endpoint in endpoints) endpoint.Add(convention);
    }

    public void Finally(Action<EndpointBuilder> finalConvention)
    {
        foreach (var endpoint in endpoints) endpoint.Finally(finalConvention);
    }
}
