using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>Whether code looks at who calls: then what it returns is for them to have, as far as anybody can tell from here.</summary>
internal static class CallerChecks
{
    private static readonly HashSet<string> Calls = new(StringComparer.Ordinal)
    {
        "Unauthorized", "Forbid", "Challenge", "AuthorizeAsync", "IsInRole", "AuthenticateAsync", "PasswordSignInAsync", "CheckPasswordAsync", "CheckPasswordSignInAsync",
    };

    public static bool AreIn(IOperation? code)
    {
        if (code is null) return false;
        foreach (var operation in code.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IPropertyReferenceOperation { Property: { Name: "Headers" or "Cookies" or "Session", ContainingType.Name: "HttpRequest" or "HttpContext" } }:
                case { Type.Name: "ClaimsPrincipal" or "ClaimsIdentity" or "IIdentity" }:
                case IInvocationOperation { TargetMethod.Name: var name } when Calls.Contains(name):
                case IInvocationOperation { TargetMethod.Name: "GetUserAsync" or "GetUserId" } call when !SaysOfWhom(call):
                case IFieldReferenceOperation { Field: { Name: "Status401Unauthorized" or "Status403Forbidden" or "Unauthorized" or "Forbidden" } }:
                    return true;
                case IMemberReferenceOperation { Type: { } type } when IsCaller(type.Name):
                case IParameterReferenceOperation { Type: { } parameter } when IsCaller(parameter.Name):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a user is looked for by something that is given: then it need not be the caller. Of a request and its context only the caller can be found.</summary>
    private static bool SaysOfWhom(IInvocationOperation call) =>
        call.Arguments.Skip(call.TargetMethod.IsExtensionMethod ? 1 : 0).Any(a => a is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.Name: not ("CancellationToken" or "HttpContext" or "HttpRequest" or "ClaimsPrincipal") });

    /// <summary>Services that know the caller: <c>ICurrentUser</c>, <c>IUserContext</c>.</summary>
    private static bool IsCaller(string type) =>
        type.Contains("CurrentUser") || type.Contains("UserContext") || type.Contains("UserAccessor") || type.Contains("LoggedIn") || type.Contains("UserSession") || type.Contains("WorkContext") || type is "SignInManager" or "IAuthorizationService";
}
