using GdprKit.AspNetCore;
using GdprKit.Register;
using Microsoft.AspNetCore.Authentication.Cookies;
using Storefront;
using Storefront.Components;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStorefrontDatabase(builder.Configuration);

// The declarations, and that they are executed on the app's own database. The assembly is named because tests, which start this app too, are another entry assembly.
builder.Services.AddGdprKit(typeof(Program).Assembly).UseEntityFrameworkCore<StorefrontContext>();
builder.Services.AddHealthChecks().AddProcessingRegister();
// A secret of the app's own: by it a restored backup is told who was erased since.
builder.Services.Configure<ErasureOptions>(o => o.SubjectHashKey = builder.Configuration.GetValue<byte[]>("Erasure:SubjectHashKey"));

// Whose data a request is about: that of the signed-in customer, and never what a request can choose.
builder.Services.Configure<DataSubjectOptions>(o => o.Subject = http => Customers.KeyOf(http.User));

builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o => o.LoginPath = o.AccessDeniedPath = SignIn.Path);
builder.Services.AddAuthorizationBuilder()
    .AddPolicy(Roles.Customer, policy => policy.RequireRole(Roles.Customer))
    .AddPolicy(GdprKitPolicies.Officer, policy => policy.RequireRole(Roles.Officer));
builder.Services.AddCascadingAuthenticationState();
builder.Services.AddRazorComponents();

var app = builder.Build();
app.UseAntiforgery();

app.MapRazorComponents<App>();
app.MapSignIn();
app.MapShop();
app.MapAccount();
app.MapRetention();

app.MapDataSubjectRights("/gdpr/me");
app.MapDataSubjectRequests("/gdpr/requests");
app.MapProcessingRegister("/gdpr/register");
app.MapPrivacyNotice("/privacy");
app.MapHealthChecks("/health");
app.MapHealthChecks("/health/gdpr", new()
{
    Predicate = check => check.Tags.Contains("gdpr"),
    ResponseWriter = ProcessingRegisterHealth.WriteResponseAsync,
});

await MadeUpPeople.SeedAsync(app.Services);
app.Run();
