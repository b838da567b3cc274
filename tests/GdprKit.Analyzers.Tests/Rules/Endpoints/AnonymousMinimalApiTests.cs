namespace GdprKit.Analyzers.Tests.Rules.Endpoints;

/// <summary>GDPR7010 in minimal APIs.</summary>
public sealed class AnonymousMinimalApiTests
{
    [Theory]
    [InlineData("() => Data.One")]
    [InlineData("(int id) => { if (id == 0) return null; return Data.One; }")]
    [InlineData("async () => { await Task.Yield(); return Data.All; }")]
    [InlineData("() => TypedResults.Ok(Data.One)")]
    [InlineData("Results<Ok<Customer>, NotFound> (int id) => id == 0 ? TypedResults.NotFound() : TypedResults.Ok(Data.One)")]
    [InlineData("(int id) => id == 0 ? Results.NotFound() : Results.Ok(Data.One)")]
    [InlineData("() => Results.Json(Data.All)")]
    [InlineData("() => Data.All.Select(c => new { c.Id, c.Email })")]
    [InlineData("() => Results.Ok(new { Data.One.Email })")]
    [InlineData("() => Results.Ok(new { customer = Data.One })")]
    [InlineData("Handlers.Typed")]
    [InlineData("Handlers.Untyped")]
    public async Task Tagged_data_for_everybody_is_reported(string handler)
    {
        const string Handlers = "public static class Handlers { public static Task<Customer> Typed(int id) => Task.FromResult(Data.One); public static IResult Untyped(int id) { return Results.Ok(Data.One); } }";
        await EndpointVerifier.MappingAsync($"app.{{|GDPR7010:MapGet|}}(\"/\", {handler}).AllowAnonymous();", Handlers, isApp: false);
        await EndpointVerifier.MappingAsync($"app.{{|GDPR7010:MapGet|}}(\"/\", {handler}).WithTags(\"all\").AllowAnonymous().RequireAuthorization();", Handlers);
        await EndpointVerifier.MappingAsync($"var open = app.MapGroup(\"/open\").AllowAnonymous(); open.{{|GDPR7010:MapGet|}}(\"/\", {handler});", Handlers, isApp: false);
        await EndpointVerifier.MappingAsync($"app.{{|GDPR7010:MapGet|}}(\"/\", {handler});", Handlers);
    }

    [Theory]
    [InlineData("app.{|GDPR7010:MapGet|}(\"/\", () => Data.One).WithMetadata(new AllowAnonymousAttribute());")]
    [InlineData("app.{|GDPR7010:MapGet|}(\"/\", [AllowAnonymous] () => Data.One);")]
    [InlineData("app.{|GDPR7010:MapPost|}(\"/\", (SignUp like) => Data.All).AllowAnonymous();")]
    [InlineData("app.{|GDPR7010:MapMethods|}(\"/\", [\"GET\"], () => Data.One).AllowAnonymous();")]
    [InlineData("var all = app.MapGroup(\"/\"); all.AllowAnonymous(); all.{|GDPR7010:MapGet|}(\"/\", () => Data.One);")]
    [InlineData("var all = app.MapGroup(\"/\").AllowAnonymous(); var some = all.MapGroup(\"/some\").WithTags(\"x\"); some.{|GDPR7010:MapGet|}(\"/\", () => Data.One);")]
    [InlineData("var one = app.{|GDPR7010:MapGet|}(\"/\", () => Data.One); one.AllowAnonymous();")]
    public Task Everybody_may_be_allowed_in_many_ways(string statement) => EndpointVerifier.MappingAsync(statement, isApp: false);

    /// <summary>Nothing is known of the caller of a filter that only logs, of limits, and of what has a tag.</summary>
    [Theory]
    [InlineData("app.{|GDPR7010:MapGet|}(\"/\", () => Data.One).WithName(\"a\").RequireHost(\"shop.example\").AddEndpointFilter((c, next) => next(c));")]
    [InlineData("app.MapGroup(\"/a\").WithTags(\"a\").{|GDPR7010:MapGet|}(\"/\", () => Data.One);")]
    [InlineData("var a = app.MapGroup(\"/a\"); a.{|GDPR7010:MapGet|}(\"/\", () => Data.One); a.MapGet(\"/b\", () => 1).RequireAuthorization();")]
    [InlineData("Endpoints.Map(app); static class Endpoints { public static void Map(IEndpointRouteBuilder e) => e.{|GDPR7010:MapGet|}(\"/\", () => Data.One); }")]
    public Task What_is_unsaid_is_reported_in_an_app(string statement) => statement.Contains("static class", StringComparison.Ordinal)
        ? EndpointVerifier.MappingAsync(statement[..statement.IndexOf("static class", StringComparison.Ordinal)], statement[statement.IndexOf("static class", StringComparison.Ordinal)..])
        : EndpointVerifier.MappingAsync(statement);

    [Theory]
    [InlineData("app.MapGet(\"/\", () => Data.One).RequireAuthorization();")]
    [InlineData("app.MapGet(\"/\", () => Data.One).WithTags(\"a\").RequireAuthorization(\"staff\");")]
    [InlineData("app.MapGet(\"/\", [Authorize] () => Data.One);")]
    [InlineData("app.MapGet(\"/\", () => Data.One).WithMetadata(new AuthorizeAttribute());")]
    [InlineData("app.MapGroup(\"/a\").RequireAuthorization().MapGet(\"/\", () => Data.One);")]
    [InlineData("var a = app.MapGroup(\"/a\").RequireAuthorization(); a.MapGet(\"/\", () => Data.One);")]
    [InlineData("var a = app.MapGroup(\"/a\"); a.RequireAuthorization(); a.MapGet(\"/\", () => Data.One);")]
    [InlineData("var a = app.MapGroup(\"/a\"); a.WithTags(\"a\").RequireAuthorization(); var b = a.MapGroup(\"/b\"); b.MapGet(\"/\", () => Data.One);")]
    [InlineData("var one = app.MapGet(\"/\", () => Data.One); one.RequireAuthorization();")]
    // Conventions and filters of one's own.
    [InlineData("app.MapGet(\"/\", () => Data.One).RequireStaff();")]
    [InlineData("app.MapGet(\"/\", () => Data.One).AllowAnonymous().RequirePermission();")]
    [InlineData("app.MapGet(\"/\", () => Data.One).AllowAnonymous().AddEndpointFilter<RouteHandlerBuilder, ApiKeyFilter>();")]
    [InlineData("app.MapGet(\"/\", () => Data.One).AllowAnonymous().AddEndpointFilter((c, next) => c.HttpContext.Request.Headers[\"X-Key\"] == \"\" ? next(c) : default);")]
    [InlineData("Own.Protect(app.MapGet(\"/\", () => Data.One)); app.MapGet(\"/b\", () => 1).RequireAuthorization();")]
    // What is no personal data, sent by the caller, secret, or meant for everybody.
    [InlineData("app.MapGet(\"/\", () => new Summary(1, \"SE\")).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/\", (HttpContext c) => Task.CompletedTask).AllowAnonymous();")]
    [InlineData("app.MapPost(\"/\", (SignUp customer) => TypedResults.Created(\"/\", Data.One)).AllowAnonymous();")]
    [InlineData("app.MapPost(\"/\", (SignIn form) => Results.Ok(Data.One)).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/{code}\", (string code) => Results.Ok(Data.One)).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/\", (ClaimsPrincipal user) => user.Identity is null ? null : Data.One).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/\", (ICurrentUser current) => current.Id == 0 ? null : Data.One).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/\", [Published(\"the board is elected\")] () => Data.One).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/\", () => Data.All.Select(c => new { c.Id, c.Country })).AllowAnonymous();")]
    [InlineData("app.MapGet(\"/\", () => new { Nick = new Profile(\"\").Nick }).AllowAnonymous();")]
    public Task Other_endpoints_are_silent(string statement) => EndpointVerifier.MappingAsync(statement, Own);

    [Fact]
    public Task Group_that_a_method_gets_may_have_been_authorized_where_it_comes_from() => EndpointVerifier.MappingAsync(
        "app.MapGroup(\"/a\").RequireAuthorization().MapOwn();", "public static class Own { public static void MapOwn(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(\"/own\", () => Data.One); }");

    /// <summary>In a library that maps endpoints, its app may authorize them.</summary>
    [Fact]
    public Task What_is_unsaid_in_a_library_is_silent() => EndpointVerifier.MappingAsync("app.MapGet(\"/\", () => Data.One);", isApp: false);

    private const string Own = """
        public interface ICurrentUser { int Id { get; } }
        public class ApiKeyFilter : IEndpointFilter { public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context); }
        public static class Own
        {
            public static T RequireStaff<T>(this T builder) where T : IEndpointConventionBuilder => builder;
            public static T RequirePermission<T>(this T builder) where T : IEndpointConventionBuilder => builder;
            public static void Protect(IEndpointConventionBuilder builder) { }
        }
        """;
}
