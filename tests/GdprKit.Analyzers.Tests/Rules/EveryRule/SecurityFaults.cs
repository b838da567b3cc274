namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>What rules of security tell.</summary>
internal static class SecurityFaults
{
    public const string Source = """
        public class Login { [PersonalData(DataCategory.Credential)] public string? Password { get; set; } }
        [ProcessingActivity("log in")] [Processes(typeof(Login))] public class LogIn;
        [ProcessingActivity("send files")] [SecurityMeasure("by SSL")] public class SendFiles;
        """;
}
