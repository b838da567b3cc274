using System.Text.Encodings.Web;
using System.Text.Json;
using GdprKit.AspNetCore.Access;
using GdprKit.AspNetCore.Documents;
using GdprKit.AspNetCore.Health;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;
using GdprKit.Register.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GdprKit.AspNetCore;

/// <summary>Writes the answer of a health endpoint for those who look after the register.</summary>
public static class ProcessingRegisterHealth
{
    // As RegisterJson.Web: served as application/json and never inside HTML.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Writes <c>status</c> for everybody and, for callers whom <see cref="GdprKitPolicies.Officer"/> lets in, also <c>hash</c>,
    /// <c>counts</c>, <c>gaps</c>, <c>overdueReviews</c>, <c>findings</c> of the checks (<see cref="IRegisterCheck"/>) and the <c>register</c>; its security measures only if they are signed in. A register that cannot be
    /// read gives them an <c>error</c>.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="report">What the health checks found.</param>
    /// <returns>A task that is done when the answer is written.</returns>
    /// <example>
    /// <code>
    /// app.MapHealthChecks("/health/gdpr", new() { Predicate = check => check.Tags.Contains("gdpr"), ResponseWriter = ProcessingRegisterHealth.WriteResponseAsync });
    /// </code>
    /// </example>
    public static async Task WriteResponseAsync(HttpContext context, HealthReport report)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);

        var view = await RegisterAccess.OfOfficerAsync(context);
        context.Response.ContentType = "application/json";
        await using var writer = new Utf8JsonWriter(context.Response.BodyWriter, Options);
        writer.WriteStartObject();
        writer.WriteString("status", report.Status.ToString());
        if (view is not null) await WriteRegisterAsync(writer, context.RequestServices, view.Value, context.RequestAborted);
        writer.WriteEndObject();
        await writer.FlushAsync(context.RequestAborted);
    }

    private static async Task WriteRegisterAsync(Utf8JsonWriter writer, IServiceProvider services, RegisterView view, CancellationToken cancellationToken)
    {
        ProcessingRegister? register;
        try
        {
            register = services.GetService<ProcessingRegister>();
        }
        catch (RegisterException e)
        {
            writer.WriteString("error", e.Message);
            return;
        }

        if (register is null) return;
        writer.WriteString("hash", register.Hash);
        writer.WritePropertyName("counts");
        WriteCounts(writer, register.Counts, view);
        writer.WritePropertyName("gaps");
        JsonSerializer.Serialize(writer, register.Gaps, RegisterJson.Web.IReadOnlyListGap);
        writer.WritePropertyName("overdueReviews");
        JsonSerializer.Serialize(writer, register.OverdueReviews(Today.Of(services)), RegisterJson.Web.IReadOnlyListNotPersonalData);
        if (await Findings.OfAsync(services, cancellationToken) is { } findings)
        {
            writer.WritePropertyName("findings");
            JsonSerializer.Serialize(writer, findings, RegisterJson.Web.IReadOnlyListRegisterFinding);
        }

        writer.WritePropertyName("register");
        JsonSerializer.Serialize(writer, RegisterDocuments.Of(register).Facts(view), WithheldProperties.Json(view));
    }

    private static void WriteCounts(Utf8JsonWriter writer, RegisterCounts counts, RegisterView view)
    {
        writer.WriteStartObject();
        writer.WriteNumber("activities", counts.Activities);
        writer.WriteNumber("dataItems", counts.DataItems);
        writer.WriteNumber("dataSubjects", counts.DataSubjects);
        writer.WriteNumber("recipients", counts.Recipients);
        writer.WriteNumber("transfers", counts.Transfers);
        if (view == RegisterView.Full) writer.WriteNumber("securityMeasures", counts.SecurityMeasures);
        writer.WriteNumber("contradictions", counts.Contradictions);
        writer.WriteNumber("gaps", counts.Gaps);
        writer.WriteEndObject();
    }
}
