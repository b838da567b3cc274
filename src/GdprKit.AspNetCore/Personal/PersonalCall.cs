using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json.Serialization.Metadata;
using GdprKit.AspNetCore.Endpoints;
using GdprKit.AspNetCore.Notice;
using GdprKit.Register;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Personal;

/// <summary>One request of somebody who was let in, and its answer.</summary>
internal sealed class PersonalCall(HttpContext context, PersonalSite site, ProcessingRegister register, Caller caller, string root, Submission? submission)
{
    private static readonly (bool IsPage, string Type, string SubType)[] Forms = [(false, "application", "json"), (true, "text", "html")];

    public HttpContext Context => context;

    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>The person whose own data it is.</summary>
    public DataSubjectKey Subject => caller.Subject;

    public ProcessingRegister Register => register;

    /// <summary>What the route names.</summary>
    public Guid Id => context.GetRouteValue("id") is string id ? Guid.Parse(id) : throw new InvalidOperationException("The route names nothing.");

    public DateTimeOffset Now => (context.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System).GetUtcNow();

    public T Service<T>()
        where T : notnull => context.RequestServices.GetRequiredService<T>();

    /// <summary>What was sent; <see langword="null"/>: it cannot be read, and that is answered.</summary>
    public async ValueTask<T?> ReadAsync<T>(JsonTypeInfo<T> type)
        where T : class
    {
        var (value, problem) = submission!.As(type);
        if (problem is not null) await RefuseAsync(StatusCodes.Status400BadRequest, "Something is missing.", problem);
        return value;
    }

    /// <summary>Shows something as a page or as JSON.</summary>
    public async Task ShowAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage, TView>(TView view, JsonTypeInfo<TView> type)
        where TPage : IComponent
    {
        context.Response.Headers.Vary = HeaderNames.Accept;
        switch (ContentNegotiation.Choose(context.Request.Headers.Accept, Forms, false))
        {
            case true:
                var tokens = site.Antiforgery.GetAndStoreTokens(context);
                var calendar = Service<DataSubjectRequests>().Calendar;
                var language = Register.Language is "en" || Register.Language.StartsWith("en-", StringComparison.Ordinal) ? null : Register.Language;
                await PersonalHtml.WriteAsync<TPage, TView>(context, view, new(root, tokens.FormFieldName, tokens.RequestToken!, Register.Controller?.Name, Wording.Done(context.Request.Query["done"]), language, calendar.Day(Now)));
                break;
            case false:
                await JsonAsync(view, type);
                break;
            default:
                await RefuseAsync(StatusCodes.Status406NotAcceptable, "There is no such form of it.", "It is served as application/json and text/html.");
                break;
        }
    }

    /// <summary>Answers that something was done: a form with the page that shows it, JSON with what is now.</summary>
    /// <param name="path">The page, below the root.</param>
    /// <param name="done">What was done, as <see cref="Wording.Done"/> knows it.</param>
    /// <param name="view">What is now.</param>
    /// <param name="type">Its JSON.</param>
    public Task DoneAsync<TView>(string path, string done, TView view, JsonTypeInfo<TView> type)
    {
        if (!submission!.IsForm) return JsonAsync(view, type);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{root}{path}?done={done}";
        return Task.CompletedTask;
    }

    /// <summary>Streams a copy of a person's data.</summary>
    public Task DownloadAsync(DataRight right, ExportFormat format, DataSubjectKey subject)
    {
        var response = context.Response;
        response.ContentType = format == ExportFormat.Json ? "application/json" : "application/zip";
        response.Headers.ContentDisposition = $"attachment; filename={(right == DataRight.Access ? "access" : "portability")}.{(format == ExportFormat.Json ? "json" : "zip")}";
        var language = NoticeNegotiation.Language(context.Request.Headers.AcceptLanguage, Register.Languages);
        PipeWriter body = response.BodyWriter;
        return right == DataRight.Access
            ? Service<SubjectAccess>().WriteAsync(subject, body, format, language, Aborted)
            : Service<SubjectPortability>().WriteAsync(subject, body, format, language, Aborted);
    }

    public Task RefuseAsync(int status, string title, string detail) => Refusals.WriteAsync(context, status, title, detail);

    /// <summary>The same whether there is none or it is another person's.</summary>
    public Task NotFoundAsync() => RefuseAsync(StatusCodes.Status404NotFound, "Not found.", "There is nothing here for you.");

    private Task JsonAsync<TView>(TView view, JsonTypeInfo<TView> type) => context.Response.WriteAsJsonAsync(view, type, cancellationToken: Aborted);
}
