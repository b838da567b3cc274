namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>GDPR7002, 7003, 7004, 7006: what is said where, and what is not.</summary>
public sealed class OtherLeakTests
{
    [Theory]
    [InlineData("throw new InvalidOperationException($\"No {{|GDPR7002:c.Email|}}\");")]
    [InlineData("throw new Lost({|GDPR7002:c.Email|});", "private class Lost(string mail) : Exception(\"Lost: \" + mail);")]
    [InlineData("throw new Lost({|GDPR7002:c.Email|});", "private class Lost : Exception { public Lost(string mail) : base(mail) { } }")]
    [InlineData("throw new Lost({|GDPR7002:c.Email|});", "private class Lost(string mail) : Exception { public override string Message => \"Lost \" + mail; }")]
    [InlineData("new Exception().Data[\"mail\"] = {|GDPR7002:c.Email|};")]
    [InlineData("_ = new Microsoft.AspNetCore.Mvc.ProblemDetails { Detail = {|GDPR7002:c.Email|} };")]
    [InlineData("_ = new Uri($\"https://shop.example/?m={{|GDPR7003:c.Email|}}\");")]
    [InlineData("_ = new HttpClient().GetAsync(\"/users/\" + {|GDPR7003:c.Email|});")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(\"mail\", {|GDPR7004:c.Email|});")]
    [InlineData("File.Delete($\"x/{{|GDPR7006:c.Email|}}.txt\");")]
    [InlineData("File.Delete($\"{{|GDPR7006:c.Email|}}.txt\");")]
    [InlineData("throw new Lost(\"No {0}\", {|GDPR7002:c.Email|});", "private class Lost(string format, params object[] values) : Exception(string.Format(format, values));")]
    [InlineData("Go({|GDPR7003:c.Email|});", "private static void Go(string mail) => new HttpClient().GetAsync($\"/users?mail={mail}\");")]
    [InlineData("_ = Uri.TryCreate(\"/users/\" + {|GDPR7003:c.Email|}, UriKind.Relative, out _);")]
    [InlineData("_ = new Microsoft.AspNetCore.Mvc.RedirectResult($\"/users?mail={{|GDPR7003:c.Email|}}\");")]
    [InlineData("_ = new System.Diagnostics.TagList { { \"mail\", {|GDPR7004:c.Email|} } };")]
    [InlineData("_ = new Microsoft.AspNetCore.Mvc.ValidationProblemDetails { Errors = { [\"mail\"] = [$\"{{|GDPR7002:c.Email|}} is taken\"] } };")]
    public Task Leaks_are_reported(string statements, string more = "") => LeakVerifier.StatementsAsync(statements, more);

    [Theory]
    [InlineData("System.IO.File.Delete($\"{{|GDPR7006:c.Email|}}.txt\");", Microsoft.CodeAnalysis.DiagnosticSeverity.Info)]
    [InlineData("System.IO.File.Delete($\"{{|GDPR7006:p.Diagnosis|}}.txt\");", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    [InlineData("throw new InvalidOperationException($\"No {{|GDPR7002:p.Diagnosis|}}\");", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)]
    public async Task What_is_only_mentioned_is_a_warning_of_grave_data(string statements, Microsoft.CodeAnalysis.DiagnosticSeverity severity) =>
        Assert.Equal(severity, Assert.Single(await LeakVerifier.StatementsAsync(statements)).Severity);

    [Theory]
    [InlineData("throw new InvalidOperationException($\"No {c.Id}\");")]
    [InlineData("throw new ArgumentException(\"No\", c.Email);")]
    [InlineData("throw new Lost(c.Email);", "private class Lost(string mail) : Exception(\"Lost\") { public string Mail => mail; }")]
    [InlineData("throw new Lost(c.Email);", "private class Lost : Exception { public Lost(string mail) : base(\"Lost\") => Mail = mail; public string Mail { get; } }")]
    [InlineData("_ = new Uri(c.PhotoUrl);")]
    [InlineData("_ = new Uri($\"{c.PhotoUrl}?w=2\");")]
    [InlineData("_ = new Uri(\"https://cdn.example/\" + c.PhotoUrl);")]
    [InlineData("_ = new Uri($\"mailto:{c.Email}\");")]
    [InlineData("_ = new HttpClient().PostAsync(\"/users\", new StringContent(c.Email));")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(\"known\", c.Email is not null);")]
    [InlineData("File.WriteAllText($\"x/{c.Id}.txt\", c.Email);")]
    [InlineData("File.ReadAllText(c.PhotoUrl);")]
    [InlineData("Go(c.PhotoUrl);", "private static void Go(string url) => new HttpClient().GetAsync($\"/photos/{url}\");")]
    [InlineData("throw new Lost(c.Email);", "private class Lost(params object[] values) : Exception(\"Lost\") { public object[] Values => values; }")]
    public Task What_is_none_is_not(string statements, string more = "") => LeakVerifier.StatementsAsync(statements, more);

    /// <summary>Identity's attribute says that it is personal data, and not which.</summary>
    [Fact]
    public async Task What_an_app_says_from_outside_counts_more_than_the_attribute_of_another_library()
    {
        var said = await GdprKit.Testing.AnalyzerVerifier<Analyzers.Rules.Leakage.LeakAnalyzer>.VerifyAsync("""
            using Microsoft.Extensions.Logging;
            [assembly: PersonalData(typeof(Microsoft.AspNetCore.Identity.IdentityUser<>), "Email", DataCategory.Contact)]
            public class User : Microsoft.AspNetCore.Identity.IdentityUser<int>;
            public class Service(ILogger<Service> logger) { public void Run(User user) => logger.LogInformation("{M}", {|GDPR7001:user.Email|}); }
            """);

        Assert.Contains("(contact)", Assert.Single(said).GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>The user of a program without a logger reads its console.</summary>
    [Fact]
    public async Task Console_of_a_program_without_a_logger_is_its_face()
    {
        var compilation = GdprKit.Testing.TestCompilation.Create("public class C { [PersonalData(DataCategory.Contact)] public string Email = \"\"; public void Show() => Console.WriteLine(Email); }");
        compilation = compilation.WithReferences(compilation.References.Where(r => r.Display?.Contains("Microsoft.Extensions.Logging", StringComparison.Ordinal) != true));
        var diagnostics = await Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions.WithAnalyzers(compilation, [new Analyzers.Rules.Leakage.LeakAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication, true, 1)]
    [InlineData(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication, false, 0)]
    [InlineData(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, false, 1)]
    public async Task Console_of_a_program_that_nothing_hosts_is_its_face_too(Microsoft.CodeAnalysis.OutputKind kind, bool isHosted, int reports)
    {
        var compilation = GdprKit.Testing.TestCompilation.Create("public class C { [PersonalData(DataCategory.Contact)] public string Email = \"\"; public void Show() => Console.WriteLine(Email); }");
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(kind)).WithReferences(compilation.References.Where(r => isHosted || r.Display?.Contains("Microsoft.Extensions.Hosting", StringComparison.Ordinal) != true));
        var diagnostics = await Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions.WithAnalyzers(compilation, [new Analyzers.Rules.Leakage.LeakAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(reports, diagnostics.Length);
    }
}
