using GdprKit.AspNetCore;

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

app.MapGet("/", () => Results.Content("""
    <!DOCTYPE html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>spektr</title>
    <h1>spektr</h1>
    <ul>
      <li><a href="/privacy">The privacy notice</a>, also as <a href="/privacy.md">Markdown</a> and <a href="/privacy.json">JSON</a>
      <li><a href="/gdpr/register">The register of processing activities</a>, also as <a href="/gdpr/register.json">JSON</a>
      <li><a href="/health">Is the app healthy?</a>
      <li><a href="/health/gdpr">Is the register complete?</a>
    </ul>
    </html>
    """, "text/html; charset=utf-8"));

app.Run();
