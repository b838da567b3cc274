using GdprKit.Analyzers.Rules.Leakage.Flow;
using static GdprKit.Declarations.Gaps.RuleIdentifiers;

namespace GdprKit.Analyzers.Rules.Leakage.Sinks;

/// <summary>Every sink by name, so that no package is needed to know it.</summary>
internal static class SinkTable
{
    private const string Http = "System.Net.Http.HttpClient", Mvc = "Microsoft.AspNetCore.Mvc.";
    private const string Verbs = "Get* Post* Put* Patch* Delete* Send*";
    private const string Redirects = "RedirectToAction* RedirectToRoute* RedirectToPage* CreatedAtAction CreatedAtRoute AcceptedAtAction AcceptedAtRoute";

    public static readonly IReadOnlyList<Sink> All =
    [
        .. Logs("Microsoft.Extensions.Logging.LoggerExtensions", "Log* BeginScope", "message args"),
        .. Logs("Microsoft.Extensions.Logging.ILogger", "Log BeginScope", "state"),
        .. Logs("Serilog.ILogger", "Verbose Debug Information Warning Error Fatal Write", "messageTemplate propertyValue propertyValue0 propertyValue1 propertyValue2 propertyValues"),
        .. Logs("Serilog.Log", "Verbose Debug Information Warning Error Fatal Write", "messageTemplate propertyValue propertyValue0 propertyValue1 propertyValue2 propertyValues"),
        .. Logs("NLog.ILogger", "Trace Debug Info Warn Error Fatal Log", "message args argument argument1 argument2 argument3 value"),
        .. Logs("NLog.Logger", "Trace Debug Info Warn Error Fatal Log", "message args argument argument1 argument2 argument3 value"),
        .. Logs("log4net.ILog", "Debug* Info* Warn* Error* Fatal*", "message format args arg0 arg1 arg2"),
        new(PersonalDataInLog, "Serilog.ILogger", "ForContext", "value"),
        new(PersonalDataInLog, "Serilog.Log", "ForContext", "value"),
        new(PersonalDataInLog, "Serilog.Context.LogContext", "PushProperty", "value"),
        new(PersonalDataInLog, "Serilog.IDiagnosticContext", "Set", "value"),
        new(PersonalDataInLog, "System.Console", "Write WriteLine"),
        new(PersonalDataInLog, "System.Diagnostics.Debug", "Write* Print Assert Fail", "message detailMessage value format args category"),
        new(PersonalDataInLog, "System.Diagnostics.Trace", "Write* Trace*", "message value format args category"),

        new(PersonalDataInException, "System.Exception", ".ctor", "*"),
        new(PersonalDataInException, "System.Exception", "Data"),
        new(PersonalDataInException, "System.ArgumentOutOfRangeException", "ThrowIf*", "value"),
        new(PersonalDataInException, Mvc + "ProblemDetails", "Title Detail Extensions"),
        new(PersonalDataInException, "Microsoft.AspNetCore.Http.HttpValidationProblemDetails", "Errors"),
        new(PersonalDataInException, Mvc + "ValidationProblemDetails", "Errors"),
        new(PersonalDataInException, "Microsoft.AspNetCore.Http.Results", "Problem ValidationProblem", "detail title extensions errors"),
        new(PersonalDataInException, "Microsoft.AspNetCore.Http.TypedResults", "Problem ValidationProblem", "detail title extensions errors"),
        new(PersonalDataInException, Mvc + "ControllerBase", "Problem ValidationProblem", "detail title extensions"),
        new(PersonalDataInException, Mvc + "ModelBinding.ModelStateDictionary", "AddModelError TryAddModelError", "errorMessage"),

        new(PersonalDataInUrl, "System.Uri", ".ctor", "uriString") { Least = Position.Within },
        new(PersonalDataInUrl, "System.Uri", ".ctor", "relativeUri") { Position = Position.Within },
        new(PersonalDataInUrl, "System.Uri", "TryCreate", "uriString") { Least = Position.Within },
        new(PersonalDataInUrl, "System.UriBuilder", ".ctor", "uri") { Least = Position.Within },
        new(PersonalDataInUrl, "System.UriBuilder", "Query Path Fragment"),
        new(PersonalDataInUrl, "System.Net.Http.HttpRequestMessage", ".ctor", "requestUri") { Least = Position.Within },
        new(PersonalDataInUrl, Http, Verbs, "requestUri") { Least = Position.Within },
        new(PersonalDataInUrl, "System.Net.Http.Json.HttpClientJsonExtensions", Verbs, "requestUri") { Least = Position.Within },
        new(PersonalDataInUrl, "Microsoft.AspNetCore.WebUtilities.QueryHelpers", "AddQueryString", "uri") { Least = Position.Within },
        new(PersonalDataInUrl, "Microsoft.AspNetCore.WebUtilities.QueryHelpers", "AddQueryString", "value queryString") { Position = Position.Within },
        new(PersonalDataInUrl, "Microsoft.AspNetCore.Http.QueryString", "Create Add", "value parameters") { Position = Position.Within },
        new(PersonalDataInUrl, "Microsoft.AspNetCore.Http.Extensions.QueryBuilder", "Add .ctor", "value values parameters") { Position = Position.Within },
        new(PersonalDataInUrl, Mvc + "ControllerBase", "Redirect* LocalRedirect* Created Accepted", "url localUrl uri") { Least = Position.Within },
        new(PersonalDataInUrl, Mvc + "RazorPages.PageModel", "Redirect* LocalRedirect*", "url localUrl") { Least = Position.Within },
        new(PersonalDataInUrl, Mvc + "RazorPages.PageBase", "Redirect* LocalRedirect*", "url localUrl") { Least = Position.Within },
        .. Routes(Mvc + "ControllerBase", Redirects),
        .. Routes(Mvc + "RazorPages.PageModel", Redirects),
        .. Routes(Mvc + "UrlHelperExtensions", "Action* Page* RouteUrl Link"),
        .. Routes(Mvc + "IUrlHelper", "Link"),
        .. Routes("Microsoft.AspNetCore.Routing.LinkGenerator", "Get*"),
        .. Routes("Microsoft.AspNetCore.Routing.LinkGeneratorEndpointNameAddressExtensions", "Get*"),
        .. Routes("Microsoft.AspNetCore.Routing.LinkGeneratorRouteValuesAddressExtensions", "Get*"),
        .. Routes("Microsoft.AspNetCore.Routing.ControllerLinkGeneratorExtensions", "Get*"),
        .. Routes("Microsoft.AspNetCore.Routing.PageLinkGeneratorExtensions", "Get*"),
        .. Routes("Microsoft.AspNetCore.Http.Results", "RedirectToRoute CreatedAtRoute AcceptedAtRoute"),
        .. Routes("Microsoft.AspNetCore.Http.TypedResults", "RedirectToRoute CreatedAtRoute AcceptedAtRoute"),
        new(PersonalDataInUrl, "Microsoft.AspNetCore.Http.Results", "Redirect LocalRedirect Created Accepted", "url localUrl uri") { Least = Position.Within },
        new(PersonalDataInUrl, "Microsoft.AspNetCore.Http.TypedResults", "Redirect LocalRedirect Created Accepted", "url localUrl uri") { Least = Position.Within },
        new(PersonalDataInUrl, Mvc + "RedirectResult", ".ctor", "url") { Least = Position.Within },
        new(PersonalDataInUrl, Mvc + "LocalRedirectResult", ".ctor", "localUrl") { Least = Position.Within },
        new(PersonalDataInUrl, "Microsoft.AspNetCore.Http.IHeaderDictionary", "Location") { Least = Position.Within },
        new(PersonalDataInUrl, "Microsoft.AspNetCore.Http.HttpResponse", "Redirect", "location") { Least = Position.Within },
        new(PersonalDataInUrl, "Microsoft.AspNetCore.Components.NavigationManager", "NavigateTo", "uri") { Least = Position.Within },
        new(PersonalDataInUrl, "Microsoft.AspNetCore.Components.NavigationManagerExtensions", "GetUriWithQueryParameter*", "value parameters") { Position = Position.Within },

        new(PersonalDataInTelemetry, "System.Diagnostics.Activity", "SetTag AddTag SetBaggage AddBaggage SetStatus AddEvent SetCustomProperty", "value description e propertyValue"),
        new(PersonalDataInTelemetry, "System.Diagnostics.Activity", "DisplayName"),
        new(PersonalDataInTelemetry, "System.Diagnostics.ActivitySource", "StartActivity CreateActivity", "name tags"),
        new(PersonalDataInTelemetry, "System.Diagnostics.TagList", "Add .ctor", "value tag tagList"),
        new(PersonalDataInTelemetry, "System.Diagnostics.Metrics.Measurement`1", ".ctor", "tags"),
        .. Meters("Counter`1", "UpDownCounter`1", "Histogram`1", "Gauge`1"),
        new(PersonalDataInTelemetry, "Microsoft.ApplicationInsights.TelemetryClient", "Track*", "eventName name message properties commandName data dependencyName"),
        new(PersonalDataInTelemetry, "Microsoft.ApplicationInsights.Extensibility.Implementation.UserContext", "Id AccountId AuthenticatedUserId"),
        new(PersonalDataInTelemetry, "OpenTelemetry.Trace.TelemetrySpan", "SetAttribute AddEvent UpdateName", "value name attributes"),
        new(PersonalDataInTelemetry, "OpenTelemetry.Baggage", "SetBaggage", "value"),
        new(PersonalDataInTelemetry, "Sentry.SentrySdk", "CaptureMessage AddBreadcrumb", "message data"),
        new(PersonalDataInTelemetry, "Sentry.IEventLike", "SetTag SetExtra", "value"),
        new(PersonalDataInTelemetry, "Sentry.SentryEventExtensions", "SetTag SetExtra", "value"),
        new(PersonalDataInTelemetry, "Sentry.SentryUser", "Email Username IpAddress Id"),

        .. Keys("Microsoft.Extensions.Caching.Memory.IMemoryCache", "*"),
        .. Keys("Microsoft.Extensions.Caching.Memory.CacheExtensions", "*"),
        .. Keys("Microsoft.Extensions.Caching.Distributed.IDistributedCache", "*"),
        .. Keys("Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions", "*"),
        .. Keys("Microsoft.Extensions.Caching.Hybrid.HybridCache", "*"),
        .. Keys("StackExchange.Redis.IDatabase", "*"),
        .. Keys("StackExchange.Redis.IDatabaseAsync", "*"),
        new(PersonalDataInKey, "Microsoft.AspNetCore.SignalR.IGroupManager", "AddToGroupAsync RemoveFromGroupAsync", "groupName"),
        new(PersonalDataInKey, "Microsoft.AspNetCore.SignalR.IHubClients`1", "Group GroupExcept", "groupName"),
        new(PersonalDataInKey, "Azure.Messaging.ServiceBus.ServiceBusClient", "Create*", "queueName topicName queueOrTopicName subscriptionName"),
        new(PersonalDataInKey, "Azure.Storage.Blobs.BlobContainerClient", "GetBlob* UploadBlob* DeleteBlob*", "blobName"),
        .. Files("System.IO.File", "*", "path sourceFileName destFileName contentsPath"),
        .. Files("System.IO.Directory", "CreateDirectory Delete Move", "path sourceDirName destDirName"),
        .. Files("System.IO.FileStream", ".ctor", "path"),
        .. Files("System.IO.StreamWriter", ".ctor", "path"),
        .. Files("System.IO.StreamReader", ".ctor", "path"),
        .. Files("System.IO.FileInfo", ".ctor", "fileName"),
        .. Files("System.IO.DirectoryInfo", ".ctor", "path"),

        .. Prompts("Microsoft.Extensions.AI.IChatClient", "Get*", "messages chatMessages chatMessage"),
        .. Prompts("Microsoft.Extensions.AI.ChatClientExtensions", "Get*", "chatMessage messages"),
        .. Prompts("Microsoft.Extensions.AI.ChatMessage", ".ctor", "content contents"),
        .. Prompts("Microsoft.Extensions.AI.ChatOptions", "Instructions", "*"),
        .. Prompts("Microsoft.Extensions.AI.TextContent", ".ctor", "text"),
        .. Prompts("Microsoft.Extensions.AI.IEmbeddingGenerator`2", "Generate*", "values"),
        .. Prompts("Microsoft.Extensions.AI.EmbeddingGeneratorExtensions", "Generate*", "value values"),
        .. Prompts("Microsoft.SemanticKernel.ChatCompletion.ChatHistory", "AddUserMessage AddSystemMessage AddAssistantMessage AddDeveloperMessage AddMessage .ctor", "content systemMessage"),
        .. Prompts("Microsoft.SemanticKernel.Kernel", "Invoke*", "arguments"),
        .. Prompts("Microsoft.SemanticKernel.KernelExtensions", "Invoke*", "promptTemplate arguments"),
        .. Prompts("Microsoft.SemanticKernel.KernelArguments", "Add", "value"),
        .. Prompts("OpenAI.Chat.ChatMessage", ".ctor Create*", "content"),
        .. Prompts("OpenAI.Embeddings.EmbeddingClient", "Generate*", "input inputs"),
        .. Prompts("OpenAI.Images.ImageClient", "Generate*", "prompt"),
        .. Prompts("Azure.AI.OpenAI.ChatRequestMessage", ".ctor", "content"),
        .. Prompts("Azure.AI.Inference.ChatRequestMessage", ".ctor", "content"),
        .. Prompts("Anthropic.SDK.Messaging.Message", ".ctor", "content text message"),
        .. Prompts("Anthropic.SDK.Messaging.TextContent", "Text", "*"),
    ];

    /// <summary>What apps call the interface that they put before a logger, and the class behind it.</summary>
    public static readonly IReadOnlyCollection<string> OwnLoggers = new HashSet<string>(
        new[] { "Logger", "AppLogger", "ApplicationLogger", "LoggerAdapter", "LoggerService", "LoggingService", "LoggerManager", "LoggerWrapper", "LogService", "LogManager" }
            .SelectMany(n => new[] { n, "I" + n, $"{n}`1", $"I{n}`1" }),
        StringComparer.Ordinal);

    /// <summary>Its methods.</summary>
    public static readonly Sink OwnLogger = new(PersonalDataInLog, "", "Log* Trace* Debug* Verbose* Info* Warn* Error* Fatal* Critical* Write*");

    private static IEnumerable<Sink> Logs(string type, string methods, string parameters) => [new(PersonalDataInLog, type, methods, parameters) { HasTemplate = true }];

    private static IEnumerable<Sink> Routes(string type, string methods) =>
        [new(PersonalDataInUrl, type, methods, "values routeValues") { Rendering = Rendering.Members, Position = Position.Within }];

    private static IEnumerable<Sink> Meters(params string[] types) =>
        types.Select(t => new Sink(PersonalDataInTelemetry, "System.Diagnostics.Metrics." + t, "Add Record", "tag tag1 tag2 tag3 tags tagList"));

    private static IEnumerable<Sink> Keys(string type, string methods) => [new(PersonalDataInKey, type, methods, "key keys")];

    private static IEnumerable<Sink> Files(string type, string methods, string parameters) => [new(PersonalDataInKey, type, methods, parameters) { Least = Position.Start }];

    private static IEnumerable<Sink> Prompts(string type, string methods, string parameters) => [new(PersonalDataInPrompt, type, methods, parameters)];
}
