using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace GdprKit.Analyzers.Tests.Rules.Endpoints;

/// <summary>GDPR7010, of which nothing is said: what stands before the app or in its libraries, and what only looks as if it asked who calls.</summary>
public sealed class AppGuardTests
{
    private const string Action = "[HttpGet] public Customer Get(int id) => Data.One;";

    private const string Reported = "[HttpGet] public Customer {|GDPR7010:Get|}(int id) => Data.One;";

    /// <summary>Amazon's gateways and load balancers authorize by what stands in no code.</summary>
    [Theory]
    [InlineData("public class LambdaEntryPoint : APIGatewayProxyFunction; public class APIGatewayProxyFunction;")]
    [InlineData("public class LambdaEntryPoint : APIGatewayHttpApiV2ProxyFunction<int>; public class APIGatewayHttpApiV2ProxyFunction<T>;")]
    [InlineData("public class LambdaEntryPoint : ApplicationLoadBalancerFunction; public class ApplicationLoadBalancerFunction;")]
    [InlineData("public static class Hosting { public static void AddAWSLambdaHosting(this IServiceCollection services) { } }")]
    public async Task Gateways_authorize_what_is_not_allowed_to_everybody(string type)
    {
        await EndpointVerifier.ActionsAsync(Action, more: type);
        await EndpointVerifier.ActionsAsync("[AllowAnonymous] " + Reported, more: type);
    }

    [Theory]
    [InlineData("public class Other : ControllerBase { [ProducesResponseType(StatusCodes.Status401Unauthorized)] public int Get() => 1; }")]
    [InlineData("public static class Others { public static void Map(WebApplication app) => app.MapGet(\"/\", () => 1).Produces(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden); }")]
    [InlineData("public class Errors { public int Of(Exception e) => e switch { UnauthorizedAccessException => StatusCodes.Status401Unauthorized, _ => 500 }; }")]
    [InlineData("public class Errors { public int Of(Exception e) { switch (e) { case UnauthorizedAccessException _: return StatusCodes.Status401Unauthorized; default: return 500; } } }")]
    [InlineData("public class Errors { public int Of(Exception e) { if (e is UnauthorizedAccessException) return StatusCodes.Status403Forbidden; return 500; } }")]
    [InlineData("public class Errors { public int Of(Action a) { try { a(); return 200; } catch (UnauthorizedAccessException) { return StatusCodes.Status403Forbidden; } } }")]
    public Task Status_that_is_only_described_authorizes_nothing(string type) => EndpointVerifier.ActionsAsync(Reported, more: type);

    [Theory]
    [InlineData("public class Errors { public int Of(Exception e) => e switch { UnauthorizedAccessException => StatusCodes.Status401Unauthorized, _ => 500 }; public void Check() => throw new UnauthorizedAccessException(); }")]
    [InlineData("public class Errors { public int Of(Exception e) => e switch { TimeoutException => StatusCodes.Status401Unauthorized, _ => 500 }; }")]
    [InlineData("public class Errors { public void Set(HttpContext context) => context.Response.StatusCode = StatusCodes.Status403Forbidden; }")]
    public Task Status_that_something_leads_to_may_be_of_a_check(string type) => EndpointVerifier.ActionsAsync(Action, more: type);

    /// <summary>A library says by what it refers to whether it could authorize for all.</summary>
    [Theory]
    [InlineData("public class Defaults { public static void Set(AuthorizationOptions options) => options.FallbackPolicy = options.DefaultPolicy; }", true)]
    [InlineData("public class Defaults { public static void Set(AuthorizationBuilder builder) => builder.SetFallbackPolicy(null); }", true)]
    [InlineData("public class Defaults { public static object Filter() => new Microsoft.AspNetCore.Mvc.Authorization.AuthorizeFilter(); }", true)]
    [InlineData("public class ApiKeyMiddleware { public static void Run(HttpContext context) { } }", true)]
    [InlineData("public class Defaults { public static AuthorizationOptions Options() => new(); }", false)]
    [InlineData("public class Describer { public bool Asks(object o) => o is AuthorizeAttribute; }", false)]
    [InlineData("public class LogMiddleware { public static void Use(IApplicationBuilder app) { } }", false)]
    public async Task Libraries_that_may_authorize_for_all_silence_what_is_unsaid(string library, bool guards)
    {
        await VerifyAsync(ImageOf(library, new EmitOptions()), guards);
        // In an editor the other project's code is there.
        await VerifyAsync(TestCompilation.Create(LibraryUsings + library, "Shop.Defaults").ToMetadataReference(), guards);
    }

    /// <summary>Of another project the compiler is given what can be seen from outside only: one that gets the app may do all with it.</summary>
    [Theory]
    [InlineData("public static class Defaults { public static void AddDefaults(this WebApplicationBuilder builder) => builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(null); }", true)]
    [InlineData("public static class Defaults { public static void AddDefaults(this Microsoft.Extensions.Hosting.IHostApplicationBuilder builder) { } }", true)]
    [InlineData("public static class Defaults { public static void UseDefaults(IApplicationBuilder app) { } }", true)]
    [InlineData("public static class Defaults { public static void Set(AuthorizationOptions options) { } }", true)]
    [InlineData("public static class Defaults { public static void AddAuth(this IServiceCollection services) => services.AddAuthorization(o => o.FallbackPolicy = o.DefaultPolicy); }", true)]
    [InlineData("public class AuthorizationBehaviour<T>;", true)]
    [InlineData("public class ForbiddenAccessException : Exception;", true)]
    [InlineData("public class LogBehaviour<T>;", false)]
    [InlineData("public static class Data { public static void AddStorage(this IServiceCollection services) { } }", false)]
    [InlineData("public class Members { public void AddMember(int id) { } }", false)]
    [InlineData("public class Model { public int Id { get; set; } }", false)]
    public Task Projects_that_get_the_app_silence_what_is_unsaid(string project, bool guards) =>
        VerifyAsync(ImageOf(project, new EmitOptions(metadataOnly: true, includePrivateMembers: false)), guards);

    private const string LibraryUsings = "using Microsoft.AspNetCore.Authorization; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.Extensions.DependencyInjection;\n";

    private static MetadataReference ImageOf(string library, EmitOptions options)
    {
        using var image = new MemoryStream();
        Assert.True(TestCompilation.Create(LibraryUsings + library, "Shop.Defaults").Emit(image, options: options).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static Task VerifyAsync(MetadataReference library, bool guards)
    {
        var (map, get) = guards ? ("MapGet", "Get") : ("{|GDPR7010:MapGet|}", "{|GDPR7010:Get|}");
        return EndpointVerifier.VerifyAsync(
            $"var app = WebApplication.CreateBuilder(args).Build(); app.MapControllers(); app.{map}(\"/\", () => Data.One); app.{{|GDPR7010:MapGet|}}(\"/open\", () => Data.One).AllowAnonymous();",
            $"public class CustomersController : ControllerBase {{ public Customer {get}() => Data.One; }}", isApp: true, [library]);
    }
}
