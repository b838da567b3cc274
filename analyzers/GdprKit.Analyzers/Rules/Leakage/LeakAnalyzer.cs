using System.Collections.Immutable;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Rules.Leakage.Sinks;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage;

/// <summary>
/// GDPR7001 to 7004, 7006 and 7014: tagged data, or an object that holds it, gets into a log, an exception, a URL, telemetry, a key or a prompt.
/// One analyzer for all, so that each call is looked at once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LeakAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor[] Rules =
    [
        Rule(RuleIdentifiers.PersonalDataInLog, "Personal data in a log", "'{0}' ({1}) is written to the log by {2} (GDPR Art. 5(1)(f), 32): log an id instead, redact it, or say [LogSafe(\"why\")]", DiagnosticSeverity.Warning,
            "Logs are read by many, copied to other systems and kept apart from the data: access, erasure and retention do not reach them."),
        Rule(RuleIdentifiers.PersonalDataInException, "Personal data in an exception", "'{0}' ({1}) is in the text of an error by {2} (GDPR Art. 5(1)(f), 32): name an id instead, redact it, or say [LogSafe(\"why\")]", DiagnosticSeverity.Warning,
            "Texts of errors end in logs, error trackers and on screens, wherever they are caught."),
        Rule(RuleIdentifiers.PersonalDataInUrl, "Personal data in a URL", "'{0}' ({1}) is in a URL by {2} (GDPR Art. 5(1)(f), 32): send it in the body, or an id in its place", DiagnosticSeverity.Warning,
            "URLs stay in the logs of servers and proxies, in the history of browsers, and are sent on as referrer."),
        Rule(RuleIdentifiers.PersonalDataInTelemetry, "Personal data in telemetry", "'{0}' ({1}) is sent as telemetry by {2} (GDPR Art. 5(1)(c), 5(1)(f), 32): send an id instead, redact it, or say [LogSafe(\"why\")]", DiagnosticSeverity.Warning,
            "Traces, metrics and error reports go to systems, often of others, that do not need to know who somebody is."),
        Rule(RuleIdentifiers.PersonalDataInKey, "Personal data in a key or file name", "'{0}' ({1}) is in a key or name by {2} (GDPR Art. 5(1)(f), 32): use an id instead", DiagnosticSeverity.Info,
            "Keys of caches, names of files and of queues are listed, logged and backed up where nobody looks for personal data."),
        Rule(RuleIdentifiers.PersonalDataInPrompt, "Personal data in a prompt", "'{0}' ({1}) is sent to a language model by {2} (GDPR Art. 5(1)(b), 5(1)(c), 28): leave it out, redact it, or say [LogSafe(\"why\")]", DiagnosticSeverity.Warning,
            "Whoever runs the model receives what a prompt says; an answer is seldom better for names and numbers."),
    ];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = Rules.ToImmutableDictionary(r => r.Id);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Rules];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var (sinks, flow) = (new SinkFinder(context.Compilation), new DataFlow(context.Compilation));
        var own = new OwnSinks(context.Compilation, sinks);
        context.RegisterOperationAction(o => JudgeCall(o, sinks, own, flow), OperationKind.Invocation);
        context.RegisterOperationAction(o => Judge(o, sinks.Find((IObjectCreationOperation)o.Operation, o.CancellationToken), flow), OperationKind.ObjectCreation);
        context.RegisterOperationAction(o => Judge(o, sinks.Find((ISimpleAssignmentOperation)o.Operation), flow), OperationKind.SimpleAssignment);
    }

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity, string description) => Descriptor.Create(id, title, message, severity, description);

    private static void JudgeCall(OperationAnalysisContext context, SinkFinder sinks, OwnSinks own, DataFlow flow)
    {
        var call = (IInvocationOperation)context.Operation;
        Judge(context, sinks.Find(call, context.CancellationToken), flow);

        // Of the methods called, only those that are given tagged data are looked into.
        if (!flow.IsOwn(call.TargetMethod) || !call.Arguments.Any(a => flow.IsTagged(a.Value)) || Clearance.IsCleared(call.TargetMethod)) return;
        var told = new HashSet<(string Rule, SyntaxNode Place)>();
        foreach (var leaking in own.In(call.TargetMethod, context.CancellationToken))
        {
            var step = Start(leaking) with { Within = (call, new(Rendering.Text, Position.Alone, Elements: false)) };
            var passed = flow.In(leaking.Value, step, context.CancellationToken).Where(c => IsIn(c.Syntax, call) && told.Add((leaking.Sink.Rule, c.Syntax)));
            Report(context, leaking.Sink, $"{call.TargetMethod.Name} with {leaking.Name}", passed);
        }
    }

    private static void Judge(OperationAnalysisContext context, IEnumerable<Leaking> all, DataFlow flow)
    {
        foreach (var leaking in all) Report(context, leaking.Sink, leaking.Name, flow.In(leaking.Value, Start(leaking), context.CancellationToken));
    }

    private static Step Start(Leaking leaking) => new(leaking.Rendering, leaking.Sink.Position, Elements: true);

    private static bool IsIn(SyntaxNode place, IInvocationOperation call) => place.SyntaxTree == call.Syntax.SyntaxTree && call.Syntax.Span.Contains(place.Span);

    private static void Report(OperationAnalysisContext context, Sink sink, string name, IEnumerable<Carried> all)
    {
        foreach (var carried in all)
        {
            if (carried.Position < sink.Least || (sink.Rule is RuleIdentifiers.PersonalDataInUrl or RuleIdentifiers.PersonalDataInKey && IsAddress(carried.Member.Name))) continue;
            context.ReportDiagnostic(Finding.Of(ById[sink.Rule], carried.Syntax.GetLocation(), carried.Answer, Shown(carried), Words.Of(carried.Answer), name));
        }
    }

    /// <summary>Whether data is a URL or the name of a file by itself.</summary>
    private static bool IsAddress(string member)
    {
        foreach (var end in (string[])["Url", "Uri", "Path", "File", "FileName", "Link", "Folder", "Key"])
        {
            if (member.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static string Shown(Carried carried) =>
        carried.Whole is null ? $"{carried.Member.ContainingType.Name}.{carried.Member.Name}" : $"{carried.Whole.Name}' with its '{carried.Member.Name}";
}
