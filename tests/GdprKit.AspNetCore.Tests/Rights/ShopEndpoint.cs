using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Rights;

/// <summary>An endpoint as the app has it, so that a new one is tested by itself.</summary>
internal sealed record ShopEndpoint(string Name, string Pattern, string Method)
{
    /// <summary>How many there are.</summary>
    public const int Count = 40;

    public bool IsOfficers => Name.StartsWith("DataSubjectRequests", StringComparison.Ordinal);

    public bool Changes => Method == HttpMethods.Post;

    public bool HasId => Pattern.Contains("{id:guid}", StringComparison.Ordinal);

    public string Path(Guid? id = null) => Pattern.Replace("{id:guid}", (id ?? Guid.Empty).ToString(), StringComparison.Ordinal);

    public static ShopEndpoint[] Of(ShopApp app)
    {
        ShopEndpoint[] all =
        [
            .. app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Select(e => new ShopEndpoint(e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "", e.RoutePattern.RawText!, e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single())),
        ];
        // What the app has is what is tested; whoever adds one counts it.
        Assert.Equal(Count, all.Length);
        return all;
    }
}
