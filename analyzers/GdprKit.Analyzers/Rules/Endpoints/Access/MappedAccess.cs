using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>What is said of who may call the endpoint of a minimal API: on its handler, after it, on its group and on groups around that.</summary>
internal sealed class MappedAccess(GroupVariables groups)
{
    private const int MaxCalls = 64;

    private readonly List<IInvocationOperation> _calls = [];

    // Of groups in variables, what is said of them in other statements.
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // Whether all that could be said has been seen: a group that a method gets from elsewhere may have been authorized there.
    private bool _isWhole = true;

    public static Caller Of(IInvocationOperation map, Caller handler, GroupVariables groups, WrittenNames names)
    {
        var access = new MappedAccess(groups);
        access.After(map);
        access.Before(map);
        return access.Judge(handler, names);
    }

    private Caller Judge(Caller handler, WrittenNames names)
    {
        if (_calls.Any(IsGuard) || _names.Any(n => n is not ("RequireAuthorization" or "AllowAnonymous") && GuardWords.AreIn(n))) return Caller.Authorized;
        // What allows everybody wins, wherever it is said.
        if (handler == Caller.Anybody || Says("AllowAnonymous", "IAllowAnonymous")) return Caller.Anybody;
        if (handler == Caller.Authorized || Says("RequireAuthorization", "IAuthorizeData") || _calls.Any(c => !GuardWords.IsOfFramework(c.TargetMethod))) return Caller.Authorized;
        return _isWhole || !names.Have("RequireAuthorization") ? Caller.Unsaid : Caller.Authorized;
    }

    private bool Says(string call, string metadata) =>
        _names.Contains(call) || _calls.Any(c => c.TargetMethod.Name == call || (c.TargetMethod.Name == "WithMetadata" && c.Descendants().OfType<IObjectCreationOperation>().Any(o => o.Type is { } type && AccessAttributes.Implements(type, metadata))));

    /// <summary>A convention or a filter that checks by its name: <c>RequirePermission("read")</c>, <c>AddEndpointFilter&lt;ApiKeyFilter&gt;()</c>.</summary>
    private static bool IsGuard(IInvocationOperation call) =>
        (!GuardWords.IsOfFramework(call.TargetMethod) && GuardWords.AreIn(call.TargetMethod.Name))
        || call.TargetMethod.TypeArguments.Any(t => !GuardWords.IsOfFramework(t) && GuardWords.AreIn(t.Name))
        || (call.TargetMethod.Name == "AddEndpointFilter" && call.Arguments.Any(a => CallerChecks.AreIn(a.Value) || (Operations.Unconverted(a.Value) is IObjectCreationOperation { Type: { } filter } && GuardWords.AreIn(filter.Name))));

    private void After(IOperation operation)
    {
        for (var i = 0; i < MaxCalls; i++)
        {
            switch (operation.Parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    operation = operation.Parent;
                    break;
                case IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } next }:
                    _calls.Add(next);
                    operation = next;
                    break;
                case IInvocationOperation next when next.Instance == operation:
                    _calls.Add(next);
                    operation = next;
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    _names.UnionWith(groups.CallsOn(declarator.Symbol));
                    return;
                case IArgumentOperation or IAssignmentOperation or IReturnOperation { IsImplicit: false }:
                    _isWhole = false;
                    return;
                default:
                    return;
            }
        }
    }

    private void Before(IInvocationOperation map)
    {
        IOperation? current = map;
        for (var i = 0; i < MaxCalls && current is not null; i++)
        {
            switch (current)
            {
                case IConversionOperation conversion:
                    current = conversion.Operand;
                    break;
                // The app itself: nothing is said of all of its endpoints but by a policy.
                case { Type.Name: "WebApplication" }:
                    return;
                case IInvocationOperation call:
                    if (call != map) _calls.Add(call);
                    current = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
                    break;
                case ILocalReferenceOperation { Local: var local }:
                    _names.UnionWith(groups.CallsOn(local));
                    current = local.DeclaringSyntaxReferences is { Length: 1 } references && references[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && current.SemanticModel is { } model
                        ? model.GetOperation(value)
                        : null;
                    break;
                default:
                    current = null;
                    break;
            }
        }

        _isWhole = false;
    }
}
