using System.Collections.Immutable;
using GdprKit.Analyzers.Rules.Endpoints.Access;
using GdprKit.Analyzers.Rules.Endpoints.Data;
using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Endpoints;

/// <summary>What endpoints return and take: GDPR7010, tagged data for callers that nobody asks to sign in; GDPR7012, whole rows of a database with tagged columns.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Anonymous = Descriptor.Create(
        RuleIdentifiers.AnonymousEndpoint, "Anonymous endpoint returns personal data",
        "'{0}' gives '{1}' ({2}) to everybody{3} (GDPR Art. 25(2), 32(1)(b)): require authorization, return a type without it, or say [Published(\"why\")]", DiagnosticSeverity.Info,
        "Personal data must not be made accessible to everybody by default.");

    private static readonly DiagnosticDescriptor Entity = Descriptor.Create(
        RuleIdentifiers.WholeEntity, "Whole entity bound or returned",
        "'{0}' {1} the whole row '{2}', with '{3}' ({4}) (GDPR Art. 5(1)(c), 25(2)): {5} a type with what is needed here", DiagnosticSeverity.Info,
        "What is added to the row later is returned too, or set by whoever calls, and nobody decides it.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Anonymous, Entity];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var compilation = context.Compilation;
        var (flow, app, entities, controllers, attributes) = (new DataFlow(compilation), new AppAuthorization(compilation), new EntityTypes(compilation), new Controllers(), new AccessAttributes());
        var (mapped, data) = (new MappedEndpoints(compilation, app, attributes), new ExposedData(flow.Tags, entities));
        if (compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Mvc.ControllerBase") is not null)
        {
            context.RegisterOperationBlockAction(o =>
            {
                if (o.OwningSymbol is IMethodSymbol method && controllers.Read(method, o.OperationBlocks, attributes) is { } action) Judge(action, o.ReportDiagnostic, o.CancellationToken);
            });
        }

        if (compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions") is not null)
        {
            context.RegisterOperationAction(
                o =>
                {
                    if (mapped.Read((IInvocationOperation)o.Operation, o.CancellationToken) is { } endpoint) Judge(endpoint, o.ReportDiagnostic, o.CancellationToken);
                },
                OperationKind.Invocation);
        }

        void Judge(Endpoint endpoint, Action<Diagnostic> report, CancellationToken cancellationToken)
        {
            var returned = ReturnedValues.Of(endpoint).ToArray();
            if (endpoint.Caller != Caller.Authorized && HeaviestForEverybody(endpoint, returned, cancellationToken) is { } exposed)
            {
                report(Finding.Of(Anonymous, endpoint.Location, exposed.Answer, endpoint.Name, Shown(exposed), Words.Of(exposed.Answer), endpoint.Caller == Caller.Anybody ? "" : ", since nothing here or in the app asks who calls"));
            }

            foreach (var value in returned)
            {
                if (value.IsView || value.Type is not INamedTypeSymbol type || Row(type) is not { } column) continue;
                report(Finding.Of(Entity, endpoint.Location, column.Answer, endpoint.Name, "returns", type.Name, Shown(column), Words.Of(column.Answer), "return"));
                break;
            }

            foreach (var parameter in endpoint.Handler.Parameters)
            {
                if (parameter.Locations.IsEmpty || SentData.IsService(parameter) || IsBoundInPart(parameter)) continue;
                foreach (var (type, _) in ReturnedValues.Unwrapped(parameter.Type))
                {
                    if (type is not INamedTypeSymbol bound || Row(bound) is not { } column) continue;
                    report(Finding.Of(Entity, endpoint.IsAction ? parameter.Locations[0] : endpoint.Location, column.Answer, endpoint.Name, "lets callers set", bound.Name, Shown(column), Words.Of(column.Answer), "take"));
                    break;
                }
            }
        }

        Exposed? HeaviestForEverybody(Endpoint endpoint, IReadOnlyList<ReturnedValue> returned, CancellationToken cancellationToken)
        {
            if (ExposedData.IsPublished(endpoint.Handler)) return null;

            SentData? sent = null;
            Exposed? heaviest = null;
            foreach (var value in returned)
            {
                var all = Exposed(endpoint, value, cancellationToken).ToArray();
                if (all.Length == 0) continue;
                // The cheapest question first.
                if (sent is null && endpoint.Caller != Caller.Anybody && !app.LeavesOpen(endpoint)) return null;
                sent ??= SentData.Of(endpoint);
                if (sent.Authenticates || SentData.IsSession(value.Type)) return null;

                var others = all.Where(e => !sent.Hold(value, e.Member)).ToArray();
                // What was made of all that was sent holds no other objects yet.
                if (all.Any(e => !e.IsNested) && others.All(e => e.IsNested) && !value.IsSequence) continue;
                foreach (var exposed in others)
                {
                    if (heaviest is not { } other || Finding.Weight(exposed.Answer) > Finding.Weight(other.Answer)) heaviest = exposed;
                }
            }

            return heaviest is null || CallerChecks.AreIn(endpoint.Body) ? null : heaviest;
        }

        IEnumerable<Exposed> Exposed(Endpoint endpoint, ReturnedValue returned, CancellationToken cancellationToken)
        {
            if (returned.IsView && NewObject.IsEmpty(returned.Value)) return [];
            // What is made on the spot holds what is put into it. A single value tells little of what it is, but of an endpoint that somebody has opened it is enough.
            if (returned is { Value: { } value, IsView: false } && (returned.Type.IsAnonymousType || (endpoint.Caller == Caller.Anybody && returned.Type.SpecialType is not (SpecialType.None or SpecialType.System_Object))))
            {
                return flow.In(value, new(Rendering.Members, Position.Alone, Elements: true), cancellationToken).Where(c => !ExposedData.IsPublished(c.Member)).Select(c => new Exposed(c.Member, c.Answer));
            }

            return returned.IsView ? data.OfPage(returned.Type) : data.Of(returned.Type);
        }

        Exposed? Row(INamedTypeSymbol type) => data.Of(type) is { Count: > 0 } columns && entities.Contain(type) ? columns[0] : null;
    }

    /// <summary>Whether <c>[Bind]</c> or a binder of one's own says what is taken.</summary>
    private static bool IsBoundInPart(IParameterSymbol parameter) =>
        parameter.GetAttributes().Concat(parameter.Type.GetAttributes()).Any(a => a.AttributeClass?.Name is "BindAttribute" or "ModelBinderAttribute" or "BindNeverAttribute");

    private static string Shown(Exposed exposed) => $"{exposed.Member.ContainingType.Name}.{exposed.Member.Name}";
}
