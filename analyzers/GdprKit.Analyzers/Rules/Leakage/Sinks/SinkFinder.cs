using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage.Sinks;

/// <summary>Finds the values that get into sinks. Nearly no call is one, which its type tells: the sinks of a type are looked up once.</summary>
internal sealed class SinkFinder(Compilation compilation)
{
    private static readonly ILookup<string, Sink> ByType = SinkTable.All.ToLookup(s => s.Type, StringComparer.Ordinal);
    private static readonly HashSet<string> SimpleNames = new(SinkTable.All.Select(s => s.Type.Substring(s.Type.LastIndexOf('.') + 1)), StringComparer.Ordinal);
    private static readonly Sink[] ConsoleSinks = [new(RuleIdentifiers.PersonalDataInLog, "", "Write WriteLine WriteAsync WriteLineAsync")];
    private static readonly Sink LoggerMessage = new(RuleIdentifiers.PersonalDataInLog, "", "");

    private readonly ConcurrentDictionary<INamedTypeSymbol, Sink[]> _sinks = new(SymbolEqualityComparer.Default);

    // Where there is no logger, the console is what the user of a program sees; and so it is of a program that nothing hosts.
    private readonly bool _isConsoleLog = compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.ILogger") is not null
        && (compilation.Options.OutputKind != OutputKind.ConsoleApplication || compilation.GetTypeByMetadataName("Microsoft.Extensions.Hosting.IHost") is not null);

    public IEnumerable<Leaking> Find(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke) return IsLoggerMessage(call.Instance?.Type) ? OfLoggerMessage(call.Arguments, "a delegate of LoggerMessage") : [];
        if (IsPartOfLogger(method) && IsLoggerMessage(method)) return OfLoggerMessage(call.Arguments, method.Name);
        if (method.ContainingType is not { } type) return [];

        if (IsConsole(call.Instance)) return Arguments(ConsoleSinks, method, call.Arguments, type, cancellationToken);
        var sinks = SinksOf(type.OriginalDefinition);
        if (sinks.Length > 0) return Arguments(sinks, method, call.Arguments, type, cancellationToken);
        // error.Data.Add("email", …): what is called is any dictionary.
        return method.Name is "Add" or "TryAdd" && call.Instance is IPropertyReferenceOperation { Property: var property } ? Values(property, call.Arguments.Skip(1).Select(a => a.Value)) : [];
    }

    public IEnumerable<Leaking> Find(IObjectCreationOperation creation, CancellationToken cancellationToken) =>
        creation is { Constructor: { } constructor, Type: INamedTypeSymbol type } && SinksOf(type.OriginalDefinition) is { Length: > 0 } sinks ? Arguments(sinks, constructor, creation.Arguments, type, cancellationToken) : [];

    public IEnumerable<Leaking> Find(ISimpleAssignmentOperation assignment) => assignment.Target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IPropertyReferenceOperation { Property: var dictionary } } => Values(dictionary, [assignment.Value]),
        // new ValidationProblemDetails { Errors = { ["email"] = … } }
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IInstanceReferenceOperation } when assignment.Parent?.Parent is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var initialized } } => Values(initialized, [assignment.Value]),
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } => Values(property, [assignment.Value]),
        _ => [],
    };

    /// <summary><c>Console.Error</c>, which is any writer by its type.</summary>
    private bool IsConsole(IOperation? instance) => instance is IPropertyReferenceOperation { Property: { Name: "Out" or "Error", ContainingType: { Name: "Console" } console } } && SinksOf(console).Length > 0;

    private IEnumerable<Leaking> Values(IPropertySymbol property, IEnumerable<IOperation> values) =>
        property.ContainingType is { } type && SinksOf(type.OriginalDefinition) is { Length: > 0 } sinks && sinks.FirstOrDefault(s => s.Parameters == "*" && s.IsMethod(property.Name)) is { } sink
            ? values.Select(v => new Leaking(sink, $"{type.Name}.{property.Name}", v, sink.Rendering))
            : [];

    private static IEnumerable<Leaking> Arguments(Sink[] sinks, IMethodSymbol method, IEnumerable<IArgumentOperation> arguments, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var name = method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name;
        foreach (var sink in sinks)
        {
            if (!sink.IsMethod(name)) continue;

            var all = arguments.OrderBy(a => a.Parameter?.Ordinal).ToArray();
            var isMembers = all.Any(a => a.Parameter is { Name: "destructureObjects" } && a.Value.ConstantValue is { HasValue: true, Value: true });
            var holes = sink.HasTemplate ? Holes(all) : null;
            var shown = name == ".ctor" ? type.Name : $"{Shown(method)}.{name}";
            var hole = 0;
            foreach (var argument in all)
            {
                if (argument.Parameter is not { } parameter || !sink.IsParameter(parameter.Name) || !IsText(sink, parameter, cancellationToken)) continue;

                var isTemplate = holes is not null && IsTemplate(parameter.Name);
                var parts = argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } values } } ? values.ElementValues.AsEnumerable() : [argument.Value];
                foreach (var part in parts)
                {
                    var rendering = isMembers ? Rendering.Members : !isTemplate && holes is not null && hole < holes.Count ? holes[hole++] : sink.Rendering;
                    yield return new(sink, shown, part, rendering);
                }
            }
        }
    }

    private static bool IsText(Sink sink, IParameterSymbol parameter, CancellationToken cancellationToken) =>
        sink.Rule != RuleIdentifiers.PersonalDataInException || sink.Parameters != "*" || ExceptionText.Holds(parameter, cancellationToken);

    private static string Shown(IMethodSymbol method) =>
        method.IsExtensionMethod && method.Parameters.Length > 0 ? method.Parameters[0].Type.Name : method.ContainingType.Name;

    private static bool IsTemplate(string parameter) => parameter is "message" or "messageTemplate" or "messageFormat" or "format";

    private static IReadOnlyList<Rendering>? Holes(IArgumentOperation[] arguments) =>
        arguments.FirstOrDefault(a => a.Parameter is { } p && IsTemplate(p.Name))?.Value.ConstantValue is { HasValue: true, Value: string template } ? LogTemplate.Read(template) : null;

    /// <summary>The delegates that <c>LoggerMessage.Define</c> and <c>DefineScope</c> give: of a logger, values, and an exception or a scope.</summary>
    private static bool IsLoggerMessage(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Action" or "Func", TypeArguments: { Length: > 2 } arguments } && arguments[0].Name == "ILogger" && arguments[arguments.Length - 1].Name is "Exception" or "IDisposable";

    private static bool IsPartOfLogger(IMethodSymbol method) => method.IsPartialDefinition || method.PartialDefinitionPart is not null;

    private static bool IsLoggerMessage(IMethodSymbol method) =>
        (method.PartialDefinitionPart ?? method).OriginalDefinition.GetAttributes().Any(a => a.AttributeClass?.Name == "LoggerMessageAttribute");

    private static IEnumerable<Leaking> OfLoggerMessage(IEnumerable<IArgumentOperation> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Type.Name is "ILogger" or "Exception" or "LogLevel" || IsRedacted(parameter)) continue;
            yield return new(LoggerMessage, name, argument.Value, parameter.GetAttributes().Any(a => a.AttributeClass?.Name == "LogPropertiesAttribute") ? Rendering.Properties : Rendering.Text);
        }
    }

    /// <summary>Whether the generator of Microsoft.Extensions.Telemetry redacts it, or somebody has said that it is safe.</summary>
    private static bool IsRedacted(IParameterSymbol parameter) =>
        Clearance.IsSaidSafe(parameter) || parameter.OriginalDefinition.GetAttributes().Any(a => Inventory.TagAttributes.IsClassification(a) && a.AttributeClass?.Name != "NoDataClassificationAttribute");

    private Sink[] SinksOf(INamedTypeSymbol type)
    {
        if (_sinks.TryGetValue(type, out var known)) return known;

        var sinks = new List<Sink>();
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType) Add(current.OriginalDefinition);
        if (type.TypeKind != TypeKind.Interface || !type.Interfaces.IsEmpty)
        {
            foreach (var implemented in type.AllInterfaces) Add(implemented.OriginalDefinition);
        }

        // One that is not known by its whole name.
        if (sinks.Count == 0 && SinkTable.OwnLoggers.Contains(type.MetadataName)) sinks.Add(SinkTable.OwnLogger);
        Sink[] found = sinks.Count == 0 ? [] : [.. sinks.Distinct()];
        _sinks.TryAdd(type, found);
        return found;

        void Add(INamedTypeSymbol named)
        {
            if (!SimpleNames.Contains(named.MetadataName)) return;
            sinks.AddRange(ByType[SymbolNames.MetadataName(named)].Where(s => s.Type != "System.Console" || _isConsoleLog));
        }
    }
}
