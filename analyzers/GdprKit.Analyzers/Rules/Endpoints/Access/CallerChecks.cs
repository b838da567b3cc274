using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>Whether code looks at who calls: then what it returns is for them to have, as far as anybody can tell from here.</summary>
internal static class CallerChecks
{
    private static readonly HashSet<string> Calls = new(StringComparer.Ordinal)
    {
        "Unauthorized", "Forbid", "Challenge", "AuthorizeAsync", "IsInRole", "AuthenticateAsync", "PasswordSignInAsync", "CheckPasswordAsync", "CheckPasswordSignInAsync", "GetUserAsync", "GetUserId", "FindFirstValue",
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
                case IFieldReferenceOperation { Field: { Name: "Status401Unauthorized" or "Status403Forbidden" or "Unauthorized" or "Forbidden" } }:
                    return true;
                case IMemberReferenceOperation { Type: { } type } when IsCaller(type.Name):
                case IParameterReferenceOperation { Type: { } parameter } when IsCaller(parameter.Name):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Services that know the caller: <c>ICurrentUser</c>, <c>IUserContext</c>.</summary>
    private static bool IsCaller(string type) =>
        type.Contains("CurrentUser") || type.Contains("UserContext") || type.Contains("UserAccessor") || type.Contains("LoggedIn") || type.Contains("UserSession") || type.Contains("WorkContext") || type is "SignInManager" or "IAuthorizationService";
}
