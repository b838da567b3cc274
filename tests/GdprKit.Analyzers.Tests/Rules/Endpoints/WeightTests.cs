using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules.Endpoints;

/// <summary>GDPR7010 and GDPR7012 tell the data that weighs most, in whatever order members stand.</summary>
public sealed class WeightTests
{
    private const string Name = "[PersonalData(DataCategory.Identity)] public string Name { get; set; } = \"\";";

    private const string Cpr = "[PersonalData(DataCategory.OfficialIdentifier)] public string Cpr { get; set; } = \"\";";

    private const string Blood = "[PersonalData(DataCategory.Health)] public string Blood { get; set; } = \"\";";

    [Theory]
    [InlineData("public class Patient { " + Name + Cpr + " }", "Patient.Cpr", DiagnosticSeverity.Warning)]
    [InlineData("public class Patient { " + Cpr + Name + " }", "Patient.Cpr", DiagnosticSeverity.Warning)]
    [InlineData("public class Patient { " + Cpr + Blood + Name + " }", "Patient.Blood", DiagnosticSeverity.Warning)]
    [InlineData("public class Patient { public Next? Next { get; set; } " + Name + " } public class Next { [PersonalData(DataCategory.Contact)] public string Phone { get; set; } = \"\"; }", "Patient.Name", DiagnosticSeverity.Info)]
    [InlineData("public class Patient { " + Name + " public Next? Next { get; set; } } public class Next { " + Name + Cpr + " }", "Next.Cpr", DiagnosticSeverity.Warning)]
    // A hash opens doors too: who has many of them finds the words behind some.
    [InlineData("public class Patient { " + Name + " [PersonalData(DataCategory.Credential)] public string PasswordHash { get; set; } = \"\"; }", "Patient.PasswordHash", DiagnosticSeverity.Warning)]
    [InlineData("public class Patient { [PersonalData(DataCategory.Credential)] public string PasswordEncrypted { get; set; } = \"\"; }", "Patient.PasswordEncrypted", DiagnosticSeverity.Warning)]
    [InlineData("public class Patient { " + Name + " [PersonalData(DataCategory.OfficialIdentifier)] public string HashedCpr { get; set; } = \"\"; }", "Patient.Name", DiagnosticSeverity.Info)]
    public async Task Heaviest_member_is_told(string types, string member, DiagnosticSeverity severity)
    {
        var anonymous = await EndpointVerifier.VerifyAsync("", $"public class AController : ControllerBase {{ [AllowAnonymous] public Patient {{|GDPR7010:Get|}}(int id) => new(); }} {types}", isApp: false);
        Assert.Contains($"'{member}'", Assert.Single(anonymous).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(severity, anonymous[0].Severity);
    }

    [Fact]
    public async Task Heaviest_column_and_answer_are_told()
    {
        var row = await EndpointVerifier.VerifyAsync("", $$"""
            [Authorize] public class AController : ControllerBase { public Patient {|GDPR7012:Get|}(int id) => new(); }
            [System.ComponentModel.DataAnnotations.Schema.Table("p")] public class Patient { {{Name}} {{Cpr}} }
            """, isApp: false);
        Assert.Contains("'Patient.Cpr'", Assert.Single(row).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, row[0].Severity);

        var answers = await EndpointVerifier.VerifyAsync("", $$"""
            public class AController : ControllerBase
            {
                [AllowAnonymous] public IActionResult {|GDPR7010:One|}(int id) { if (id == 1) return Ok(Data.One); return Ok(new Patient()); }
                [AllowAnonymous] public IActionResult {|GDPR7010:Two|}(int id) { var p = new Patient(); return Ok(new { p.Name, p.Cpr }); }
            }
            public class Patient { {{Name}} {{Cpr}} }
            """, isApp: false);
        Assert.All(answers, a => Assert.Contains("'Patient.Cpr'", a.GetMessage(null), StringComparison.Ordinal));
        Assert.Equal(2, answers.Length);
    }
}
