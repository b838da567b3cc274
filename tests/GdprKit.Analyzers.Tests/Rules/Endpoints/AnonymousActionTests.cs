using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules.Endpoints;

/// <summary>GDPR7010 in controllers.</summary>
public sealed class AnonymousActionTests
{
    [Theory]
    [InlineData("[HttpGet] public Customer {|GDPR7010:Get|}(int id) => Data.One;")]
    [InlineData("[HttpGet] public async Task<ActionResult<Customer>> {|GDPR7010:Get|}(int id) { await Task.Yield(); return Data.One; }")]
    [InlineData("[HttpGet] public ValueTask<List<Customer>> {|GDPR7010:Get|}() => new(Data.All);")]
    [InlineData("[HttpGet] public async IAsyncEnumerable<Customer> {|GDPR7010:Get|}() { await Task.Yield(); yield return Data.One; }")]
    [InlineData("[HttpGet] public Page<Customer> {|GDPR7010:Get|}() => new(1, Data.All);")]
    [InlineData("[HttpGet] public Dictionary<int, Customer> {|GDPR7010:Get|}() => [];")]
    [InlineData("[HttpGet] public IActionResult {|GDPR7010:Get|}(int id) { if (id == 0) return NotFound(); return Ok(Data.One); }")]
    [InlineData("[HttpGet] public IActionResult {|GDPR7010:Get|}(int id) => new JsonResult(Data.One);")]
    [InlineData("[HttpGet] public IActionResult {|GDPR7010:Get|}(int id) => Ok(new { Data.One.Id, Data.One.Email });")]
    [InlineData("[HttpGet] public IActionResult {|GDPR7010:Get|}(int id) => Ok(Data.All.Select(c => new { c.Id, c.Email }));")]
    [InlineData("[HttpGet] public Results<Ok<Customer>, NotFound> {|GDPR7010:Get|}(int id) => TypedResults.Ok(Data.One);")]
    [InlineData("[HttpPost] public List<Customer> {|GDPR7010:Find|}([FromBody] SignUp like) => Data.All;")]
    [InlineData("[HttpGet] public List<Customer> {|GDPR7010:Find|}([FromQuery] Guid[] ids, string name) => Data.All;")]
    [InlineData("[HttpGet] public Company {|GDPR7010:Get|}(int id) => new();")]
    [InlineData("[HttpGet] public Result<CustomerList> {|GDPR7010:Get|}() => new(true, null);")]
    [InlineData("[HttpGet] public Result<Company> {|GDPR7010:Get|}(int id) => new(true, null);")]
    [InlineData("[HttpGet] public Result<Page<Customer>> {|GDPR7010:Get|}() => new(true, null);")]
    [InlineData("[HttpPost] public Result<Friend> {|GDPR7010:Find|}([FromBody] Login like) => new(true, null);")]
    [InlineData("[HttpPost] public List<Friend> {|GDPR7010:Find|}([FromBody] Registration like) => [];")]
    [InlineData("[HttpGet] public IActionResult {|GDPR7010:Get|}(int id) => StatusCode(200, Data.One);")]
    [InlineData("[HttpGet] public IActionResult {|GDPR7010:Get|}(int id) => StatusCode(StatusCodes.Status201Created, Data.One);")]
    // Nobody has asked who calls where a user is looked for by what the caller says.
    [InlineData("[HttpGet] public async Task<ActionResult<Customer>> {|GDPR7010:Get|}(int id, [FromServices] Users users) => await users.GetUserAsync(id);")]
    public async Task Tagged_data_for_everybody_is_reported(string action)
    {
        await EndpointVerifier.ActionsAsync("[AllowAnonymous] " + action, isApp: false);
        await EndpointVerifier.ActionsAsync("[Authorize] [AllowAnonymous] " + action);
        await EndpointVerifier.ActionsAsync(action, attributes: "[AllowAnonymous]", isApp: false);
        await EndpointVerifier.ActionsAsync("[Authorize] " + action, attributes: "[AllowAnonymous]");
        await EndpointVerifier.ActionsAsync(action);
    }

    [Theory]
    [InlineData("public IActionResult {|GDPR7010:Show|}(int id) => View(Data.One);")]
    [InlineData("public IActionResult Show(int id, [FromServices] Company company) => View(company);")]
    [InlineData("public IActionResult Show() => View(new Customer());")]
    [InlineData("public IActionResult Show() { var form = new Customer { Country = \"SE\" }; return View(form); }")]
    [InlineData("[HttpPost] public IActionResult Show(Customer form) => View(form);")]
    public Task Pages_of_found_objects_are_reported(string action) => EndpointVerifier.ActionsAsync("", more: $"[AllowAnonymous] public class PagesController : Controller {{ {action} }}", isApp: false);

    [Theory]
    [InlineData("[HttpGet] public Summary Get(int id) => new(1, \"SE\");")]
    [InlineData("[HttpGet] public IActionResult Get(int id) => Ok(Data.All.Count);")]
    [InlineData("[HttpGet] public IActionResult Get(int id) => Ok(new { Data.One.Id, Data.One.Country, Data.One.Subscribes });")]
    [InlineData("[HttpGet] public string Get(int id) => \"\";")]
    [InlineData("[HttpGet] public IActionResult Get(int id) => BadRequest(Data.One);")]
    [InlineData("[HttpGet] public Results<NoContent, BadRequest<Customer>> Get() => TypedResults.NoContent();")]
    [InlineData("[HttpGet] public Order Get(int id) => new();")]
    [InlineData("[HttpGet] public IActionResult Get(int id) => StatusCode(500, Data.One);")]
    [InlineData("[HttpGet] public IActionResult Get(int id) => StatusCode(id, Data.One);")]
    [InlineData("[HttpGet] public Group Get(int id) => new(1, null!);")]
    [InlineData("[HttpGet] public Result<Group> Get(int id) => new(true, null);")]
    [InlineData("[HttpGet] public Result<Result<Result<Order>>> Get(int id) => new(true, null);")]
    // What is made on the way is no answer.
    [InlineData("[HttpGet] public IActionResult Get() { var rows = Data.All.Select(c => new { c.Email, c.Id }).ToList(); return Ok(rows.Sum(r => r.Id)); }")]
    [InlineData("[HttpGet] public IActionResult Get() { return Ok(Rows().Count); List<object> Rows() { var one = new { Data.One.Email }; return [one]; } }")]
    [InlineData("[HttpGet] public IActionResult Get() { int Count() { object One() { return new { Data.One.Email }; } return One() is null ? 0 : 1; } return Ok(Count()); }")]
    // What the caller has sent.
    [InlineData("[HttpPost] public ActionResult<Customer> SignUp([FromBody] Customer customer) => customer;")]
    [InlineData("[HttpPost] public ActionResult<Customer> SignUp(SignUp customer) => Data.One;")]
    [InlineData("[HttpPost] public ActionResult<Customer> SignUp([FromBody] Registration form) => Data.One;")]
    [InlineData("[HttpPost] public ActionResult<Result<Friend>> SignUp([FromBody] Registration form) => Ok(new Friend());")]
    [InlineData("[HttpGet] public ActionResult<Login> Get(string email) => new Login(email);")]
    // Who shows a password, a code or a link has said who they are.
    [InlineData("[HttpPost] public ActionResult<Customer> SignIn(SignIn form) => Data.One;")]
    [InlineData("[HttpPost] public ActionResult<Session> SignIn([FromBody] int number) => new Session(\"\", Data.One);")]
    [InlineData("[HttpGet] public ActionResult<Customer> Portal(string portalSessionId) => Data.One;")]
    [InlineData("[HttpGet] public ActionResult<Customer> Invitation(string token) => Data.One;")]
    [InlineData("[HttpGet] public ActionResult<Customer> Invitation(string inviteCode) => Data.One;")]
    [InlineData("[HttpGet] public ActionResult<Customer> Get([FromHeader(Name = \"X-Api-Key\")] string from) => Data.One;")]
    // Who looks at the caller decides by them.
    [InlineData("[HttpGet] public ActionResult<Customer> Me() => User.Identity?.IsAuthenticated == true ? Data.One : null!;")]
    [InlineData("[HttpGet] public ActionResult<Customer> Get(int id) { if (id == 0) return Unauthorized(); return Data.One; }")]
    [InlineData("[HttpGet] public ActionResult<Customer> Get(int id) { if (Request.Headers[\"X-Key\"] != \"\") return Data.One; return NotFound(); }")]
    [InlineData("[HttpGet] public ActionResult<Customer> Get() => GetUserId() == 1 ? Data.One : NotFound(); private static int GetUserId() => 1;")]
    [InlineData("[HttpGet] public ActionResult<Customer> Get() => GetUserId(HttpContext) == 1 ? Data.One : NotFound(); private static int GetUserId(HttpContext context) => 1;")]
    [InlineData("[HttpGet] public async Task<ActionResult<Customer>> Get([FromServices] Me me, CancellationToken token) => await me.GetUserAsync(token); public interface Me { Task<Customer> GetUserAsync(CancellationToken token); }")]
    [InlineData("[HttpGet] public ActionResult<Hidden> Get(int id) => new Hidden();")]
    // What is meant for everybody.
    [InlineData("[HttpGet] public Profile Get(int id) => new(\"\");")]
    [InlineData("[HttpGet] public BoardMember[] Get() => [];")]
    [InlineData("[HttpGet] [Published(\"the board is elected\")] public Customer Get(int id) => Data.One;")]
    // No endpoints.
    [InlineData("[NonAction] public Customer Get(int id) => Data.One;")]
    [InlineData("internal Customer Get(int id) => Data.One;")]
    [InlineData("public static Customer Get(int id) => Data.One;")]
    public async Task Other_actions_are_silent(string action)
    {
        await EndpointVerifier.ActionsAsync("[AllowAnonymous] " + action);
        await EndpointVerifier.ActionsAsync(action);
    }

    /// <summary>Who wrote AllowAnonymous has thought of the endpoint; of the others a single value tells too little of what it is.</summary>
    [Theory]
    [InlineData("public IActionResult {|GDPR7010:Get|}(int id) => Ok(Data.One.Email);")]
    [InlineData("public IActionResult {|GDPR7010:Get|}(int id) => Content(Data.One.Email);")]
    [InlineData("public IActionResult {|GDPR7010:Get|}() => Ok(Data.All.Select(c => c.Email));")]
    [InlineData("public IActionResult {|GDPR7010:Get|}() { var first = Data.All.First(); return Ok(first.Email); }")]
    [InlineData("public IActionResult Get(int id) => Ok(Data.One.Country);")]
    [InlineData("public IActionResult Get(int id) => Ok(Data.One.Email.Length);")]
    [InlineData("public IActionResult Get(int id) => Ok(Data.One.Email == \"\");")]
    [InlineData("public IActionResult Get(string email) => Ok(email);")]
    [InlineData("public IActionResult Get(string email) => Ok(Data.All.First(c => c.Email == email).Email);")]
    [InlineData("public IActionResult Get(string email) => Ok(Data.All.First(c => c.Email == email).Country);")]
    public async Task Single_values_count_where_everybody_is_allowed(string action)
    {
        await EndpointVerifier.ActionsAsync("[AllowAnonymous] " + action, isApp: false);
        await EndpointVerifier.ActionsAsync(action.Replace("{|GDPR7010:Get|}", "Get", StringComparison.Ordinal));
    }

    /// <summary>Of the cursor of a list nobody learns a secret.</summary>
    [Fact]
    public Task Cancellation_and_page_tokens_are_no_secrets() =>
        EndpointVerifier.ActionsAsync("[AllowAnonymous] public List<Customer> {|GDPR7010:Get|}(string pageToken, string countryCode, CancellationToken cancellationToken) => Data.All;");

    [Theory]
    [InlineData("[Authorize]", "")]
    [InlineData("", "[Authorize]")]
    [InlineData("[Authorize(Roles = \"staff\")]", "")]
    [InlineData("[Staff]", "")]
    [InlineData("", "[Staff]")]
    [InlineData("[Key]", "")]
    [InlineData("[RequirePermission]", "")]
    [InlineData("[ServiceFilter(typeof(KeyFilter))]", "")]
    [InlineData("[TypeFilter<KeyFilter>]", "")]
    public Task Actions_that_authorize_are_silent(string onAction, string onController) => EndpointVerifier.ActionsAsync($"[HttpGet] {onAction} public Customer Get(int id) => Data.One;", onController, Attributes);

    [Theory]
    [InlineData("[Key]")]
    [InlineData("[RequirePermission]")]
    [InlineData("[ServiceFilter(typeof(KeyFilter))]")]
    public Task Filters_of_ones_own_run_whatever_is_allowed(string attribute) => EndpointVerifier.ActionsAsync($"[AllowAnonymous] {attribute} public Customer Get(int id) => Data.One;", "", Attributes);

    [Fact]
    public Task What_authorizes_may_be_inherited() => EndpointVerifier.ActionsAsync("", more: """
        [Authorize] public abstract class Protected : ControllerBase { public virtual Customer Get() => Data.One; }
        public class AController : Protected { public override Customer Get() => Data.One; public List<Customer> All() => Data.All; }
        """);

    [Theory]
    [InlineData("builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(null);")]
    [InlineData("builder.Services.AddAuthorization(o => o.FallbackPolicy = o.DefaultPolicy);")]
    [InlineData("builder.Services.AddControllers(o => o.Filters.Add(new Microsoft.AspNetCore.Mvc.Authorization.AuthorizeFilter()));")]
    [InlineData("builder.Services.AddControllers(o => o.Filters.Add<KeyFilter>());")]
    [InlineData("builder.Services.AddControllers(o => o.Filters.Add(typeof(KeyFilter)));")]
    [InlineData("builder.Services.AddControllers(o => o.Filters.Add(new Visitors()));")]
    [InlineData("builder.Services.AddControllers(o => o.Conventions.Add(new RequireRoleConvention()));")]
    [InlineData("app.MapControllers().RequireAuthorization();")]
    [InlineData("app.MapControllers().WithTags(\"all\").RequireAuthorization(\"staff\");")]
    [InlineData("var all = app.MapControllers(); all.RequireAuthorization();")]
    [InlineData("app.MapGroup(\"api\").RequireAuthorization().MapControllers();")]
    [InlineData("app.UseMiddleware<ApiKeyMiddleware>();")]
    [InlineData("app.Use((c, next) => { c.Response.StatusCode = StatusCodes.Status401Unauthorized; return next(c); });")]
    public Task Apps_that_authorize_for_all_are_silent(string statement) => EndpointVerifier.ActionsAsync(
        "[HttpGet] public Customer Get(int id) => Data.One;", more: statement.Contains("Middleware", StringComparison.Ordinal) ? Middleware : Attributes,
        host: $"var builder = WebApplication.CreateBuilder(args); var app = builder.Build(); app.MapControllers(); {statement}");

    [Theory]
    [InlineData("// No FallbackPolicy here: it would ask the health check to sign in.")]
    [InlineData("System.Console.WriteLine(\"RequireAuthorization and AuthorizeFilter are for later\");")]
    [InlineData("app.MapGet(\"/\", () => 1).RequireAuthorization();")]
    [InlineData("builder.Services.AddAuthorization(o => o.DefaultPolicy = o.DefaultPolicy);")]
    [InlineData("builder.Services.AddControllers(o => o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));")]
    [InlineData("builder.Services.AddControllers(o => { o.Filters.Add<Logged>(); o.Filters.Clear(); });")]
    public Task Other_code_of_an_app_authorizes_nothing(string statement) => EndpointVerifier.ActionsAsync(
        "[HttpGet] public Customer {|GDPR7010:Get|}(int id) => Data.One;", more: Attributes,
        host: $"var builder = WebApplication.CreateBuilder(args); var app = builder.Build(); app.MapControllers();\n{statement}\napp.Run();");

    [Fact]
    public Task Libraries_and_apps_without_controllers_say_nothing_of_what_is_unsaid() => Task.WhenAll(
        EndpointVerifier.ActionsAsync("[HttpGet] public Customer Get(int id) => Data.One;", isApp: false),
        EndpointVerifier.ActionsAsync("[HttpGet] public Customer Get(int id) => Data.One;", host: "WebApplication.CreateBuilder(args).Build().Run();"));

    [Fact]
    public async Task Message_names_endpoint_member_and_category()
    {
        var open = await EndpointVerifier.VerifyAsync("", "[AllowAnonymous] public class AController : ControllerBase { public Customer {|GDPR7010:Get|}() => Data.One; }", isApp: false);
        Assert.Equal(
            "'AController.Get' gives 'Customer.Email' (contact) to everybody (GDPR Art. 25(2), 32(1)(b)): require authorization, return a type without it, or say [Published(\"why\")]",
            Assert.Single(open).GetMessage(null));

        var unsaid = await EndpointVerifier.VerifyAsync("var app = WebApplication.CreateBuilder(args).Build(); app.{|GDPR7010:MapGet|}(\"/customers\", () => Data.All);", "", isApp: true);
        Assert.StartsWith("'GET /customers' gives 'Customer.Email' (contact) to everybody, since nothing here or in the app asks who calls", Assert.Single(unsaid).GetMessage(null), StringComparison.Ordinal);
    }

    private const string Attributes = """
        [AttributeUsage(AttributeTargets.All)] public class StaffAttribute : Attribute, IAuthorizeData { public string? Policy { get; set; } public string? Roles { get; set; } public string? AuthenticationSchemes { get; set; } }
        public class KeyAttribute : Attribute, IAuthorizationFilter { public void OnAuthorization(AuthorizationFilterContext context) { } }
        public class RequirePermissionAttribute : ActionFilterAttribute;
        public class Logged : ActionFilterAttribute;
        public class Visitors : Attribute, IAuthorizationFilter { public void OnAuthorization(AuthorizationFilterContext context) { } }
        public class RequireRoleConvention : Microsoft.AspNetCore.Mvc.ApplicationModels.IApplicationModelConvention { public void Apply(Microsoft.AspNetCore.Mvc.ApplicationModels.ApplicationModel application) { } }
        public class KeyFilter : IAsyncAuthorizationFilter { public Task OnAuthorizationAsync(AuthorizationFilterContext context) => Task.CompletedTask; }
        """;

    /// <summary>Who calls may be asked further in, for all that comes through.</summary>
    [Theory]
    [InlineData("public class AuthorizationQueryHandler;")]
    [InlineData("public class AuthorizationBehaviour<T>;")]
    [InlineData("public class ForbiddenAccessException : Exception;")]
    public Task Apps_that_authorize_further_in_are_silent(string type) => EndpointVerifier.ActionsAsync("[HttpGet] public Customer Get(int id) => Data.One;", more: type);

    [Theory]
    [InlineData("public class AgeHandler : AuthorizationHandler<Age> { protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Age requirement) => Task.CompletedTask; } public class Age : IAuthorizationRequirement;")]
    [InlineData("public class LogBehaviour<T>; public class LogQueryHandler;")]
    public Task What_is_for_some_endpoints_or_none_is_not_for_all(string type) => EndpointVerifier.ActionsAsync("[HttpGet] public Customer {|GDPR7010:Get|}(int id) => Data.One;", more: type);

    private const string Middleware = "public class ApiKeyMiddleware(RequestDelegate next) { public Task InvokeAsync(HttpContext context) => next(context); }";
}
