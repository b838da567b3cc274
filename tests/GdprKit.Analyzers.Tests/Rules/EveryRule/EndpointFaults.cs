namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>Fires the rules of endpoints.</summary>
internal static class EndpointFaults
{
    public const string Source = """
        namespace Endpoints
        {
            [System.ComponentModel.DataAnnotations.Schema.Table("members")]
            public class Member
            {
                [PersonalData(DataCategory.Contact)] public string? Email { get; set; }
                public bool ShowEmail { get; set; } = true;
            }
            public class MembersController : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                [Microsoft.AspNetCore.Authorization.AllowAnonymous] public Member Get(int id) => new Member();
            }
        }
        """;
}
