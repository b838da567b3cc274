using GdprKit.AspNetCore;
using GdprKit.Samples;

var builder = WebApplication.CreateBuilder(args);
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
app.MapPrivacyNotice("/privacy");
app.MapProcessingRegister("/gdpr/register");
app.MapHealthChecks("/health");
app.MapHealthChecks("/health/gdpr", new()
{
    Predicate = check => check.Tags.Contains("gdpr"),
    ResponseWriter = ProcessingRegisterHealth.WriteResponseAsync,
});
app.MapStartPage();
app.Run();
