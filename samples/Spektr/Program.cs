using GdprKit.AspNetCore;
using GdprKit.Samples;

var builder = WebApplication.CreateBuilder(args);

// The assembly is named because tests, which start this app too, are another entry assembly.
builder.Services.AddProcessingRegister(typeof(Program).Assembly);
builder.Services.AddHealthChecks().AddProcessingRegister();

// Nobody reads the register until this policy says who may: here everybody who develops, and elsewhere the data protection officer.
builder.Services.AddAuthentication().AddBearerToken();
builder.Services.AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, policy =>
{
    if (builder.Environment.IsDevelopment()) policy.RequireAssertion(_ => true);
    else policy.RequireRole("dpo");
});

var app = builder.Build();

app.MapProcessingRegister("/gdpr/register");
app.MapPrivacyNotice("/privacy");
app.MapHealthChecks("/health");
app.MapHealthChecks("/health/gdpr", new()
{
    Predicate = check => check.Tags.Contains("gdpr"),
    ResponseWriter = ProcessingRegisterHealth.WriteResponseAsync,
});

app.MapStartPage();

app.Run();
