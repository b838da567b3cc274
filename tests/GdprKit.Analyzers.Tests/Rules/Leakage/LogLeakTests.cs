namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>GDPR7001.</summary>
public sealed class LogLeakTests
{
    [Theory]
    [InlineData("logger.LogInformation(\"{Mail}\", {|GDPR7001:c.Email|});")]
    [InlineData("logger.LogInformation($\"{{|GDPR7001:c.Email|}}\");")]
    [InlineData("logger.LogInformation(\"Mail \" + {|GDPR7001:c.Email|}.Trim());")]
    [InlineData("var mail = c.Email; logger.LogInformation(\"{Mail}\", {|GDPR7001:mail|});")]
    [InlineData("var mail = \"\"; mail = c.Email; if (flag) { logger.LogInformation(\"{Mail}\", {|GDPR7001:mail|}); }")]
    [InlineData("logger.LogInformation(\"{@C}\", {|GDPR7001:c|});")]
    [InlineData("logger.LogInformation(\"{P}\", {|GDPR7001:p|});")]
    [InlineData("logger.LogInformation(\"{C}\", System.Text.Json.JsonSerializer.Serialize({|GDPR7001:c|}));")]
    [InlineData("logger.LogInformation(\"{Mails}\", all.Select(x => {|GDPR7001:x.Email|}));")]
    [InlineData("foreach (var mail in all.Select(x => x.Email)) logger.LogInformation(\"{Mail}\", {|GDPR7001:mail|});")]
    [InlineData("all.Select(x => x.Email).ToList().ForEach(m => logger.LogInformation(\"{Mail}\", {|GDPR7001:m|}));")]
    [InlineData("if (c is { Email: var mail }) logger.LogInformation(\"{Mail}\", {|GDPR7001:mail|});")]
    [InlineData("if (c.Phone is string phone) logger.LogInformation(\"{Phone}\", {|GDPR7001:phone|});")]
    [InlineData("using (logger.BeginScope(\"{Mail}\", {|GDPR7001:c.Email|})) { }")]
    [InlineData("logger.Log(LogLevel.Debug, new EventId(1), {|GDPR7001:c.Email|}, null, (s, _) => s);")]
    [InlineData("Console.WriteLine({|GDPR7001:c.Email|});")]
    [InlineData("var t = (c.Email, 1); logger.LogInformation(\"{Mail}\", {|GDPR7001:t.Email|});")]
    [InlineData("logger.LogInformation(\"{Mail} {Phone}\", {|GDPR7001:c.Email|}, {|GDPR7001:c.Phone|});")]
    [InlineData("logger.LogInformation(\"{Mail}\", Of(c.Country, {|GDPR7001:c.Email|}));", "private static string Of(string a, string b) => a + \": \" + b;")]
    [InlineData("logger.LogInformation(\"{Mail}\", Of({|GDPR7001:c.Email|}));", "private static string Of(string a) { return a; }")]
    [InlineData("logger.LogInformation(\"{Mail}\", {|GDPR7001:MailOf(c)|});", "private static string MailOf(Customer c) { if (c is null) throw new ArgumentNullException(nameof(c)); return c.Email; }")]
    [InlineData("logger.LogInformation(\"{Mail}\", {|GDPR7001:c.Email|}.Replace(Environment.NewLine, string.Empty));")]
    [InlineData("logger.LogInformation(\"{Others}\", {|GDPR7001:c.Others|});")]
    [InlineData("logger.LogInformation(string.Join(\", \", {|GDPR7001:c.Others|}));")]
    [InlineData("logger.LogInformation(\"{Order} {Tax}\", {|GDPR7001:c.LastOrder|}, {|GDPR7001:c.TaxId|});")]
    [InlineData("var found = all.Where(x => x.Id > n).Select(x => new { x.Id, Mail = x.Email }).First(); logger.LogInformation(\"{Mail}\", {|GDPR7001:found.Mail|});")]
    [InlineData("foreach (var each in all.Select(x => new { x.Id, x.Email }).ToList()) logger.LogInformation(\"{Mail}\", {|GDPR7001:each.Email|});")]
    [InlineData("if (c.Phone is null) { c.Phone = c.Email; logger.LogInformation(\"{Phone}\", {|GDPR7001:c.Phone|}); }")]
    [InlineData("if (!string.IsNullOrEmpty(c.Phone)) logger.LogInformation(\"{Phone}\", {|GDPR7001:c.Phone|});")]
    [InlineData("if (string.IsNullOrEmpty(c.Phone)) logger.LogInformation(\"{Mail}\", {|GDPR7001:c.Email|});")]
    [InlineData("Note({|GDPR7001:c.Email|});", "private void Note(string s) => Logger.LogInformation(\"{S}\", s);")]
    [InlineData("Note(n, {|GDPR7001:c.Phone|});", "private void Note(int n, string? s) { var text = \"Call \" + s; if (n > 0) Logger.LogInformation(text); }")]
    [InlineData("Note({|GDPR7001:c.Email|}); void Note(string s) { logger.LogInformation(s); logger.LogInformation(s); }")]
    public Task Tagged_data_in_a_log_is_reported(string statements, string more = "") => LeakVerifier.StatementsAsync(statements, more);

    [Theory]
    [InlineData("logger.LogInformation(\"{Id} {Number} {Branch} {Country}\", c.Id, c.Number, c.Branch, c.Country);")]
    [InlineData("logger.LogInformation(\"Payment {Id}\", c.PaymentId);")]
    [InlineData("var found = all.Select(x => new { x.Id, x.Email }).First(); logger.LogInformation(\"{Id}\", found.Id);")]
    [InlineData("logger.LogInformation(\"{C}\", c);")]
    [InlineData("logger.LogInformation(\"{Region}\", c.Region);")]
    [InlineData("logger.LogInformation(\"{Yes} {No}\", c.Subscribes, c.Email == \"a\");")]
    [InlineData("logger.LogInformation(\"{Length} {Name}\", c.Email.Length, nameof(c.Email));")]
    [InlineData("logger.LogInformation($\"{all} {all.Count} {all.Any(x => x.Email == \"\")}\");")]
    [InlineData("logger.LogInformation(\"{Domain}\", c.Email.Split('@')[1]);")]
    [InlineData("logger.LogInformation(\"{Start}\", c.Email[..2]);")]
    [InlineData("logger.LogInformation(\"{Masked}\", c.Email.Replace(c.Email, \"***\"));")]
    [InlineData("logger.LogInformation(\"{Kind}\", c.Email switch { \"\" => \"none\", _ => \"some\" });")]
    [InlineData("var mail = \"\"; for (var i = 0; i < n; i++) { logger.LogInformation(\"{Mail}\", mail); mail = c.Email; }")]
    [InlineData("var mail = c.Email; Change(ref mail); logger.LogInformation(\"{Mail}\", mail);", "private static void Change(ref string s) => s = \"\";")]
    [InlineData("logger.LogInformation(\"{Mail}\", Redact(c.Email));", "private static string Redact(string s) => s;")]
    [InlineData("logger.LogInformation(\"{Mail}\", Short(c.Email));", "[LogSafe(\"cut\")] private static string Short(string s) => s;")]
    [InlineData("logger.LogInformation(\"{Mail}\", Twice(c.Email));", "private static string Twice(string s) => Once(s); private static string Once(string s) => Hidden(s); private static string Hidden(string s) => s;")]
    [InlineData("Note(c.Email);", "private void Note([LogSafe(\"cut\")] string s) => Logger.LogInformation(\"{S}\", s);")]
    [InlineData("logger.LogInformation(\"{{Mail}} {Id}\", c.Id);")]
    [InlineData("logger.LogInformation(\"{First}\", all.OrderBy(x => x.Email).First().Id);")]
    [InlineData("logger.LogInformation($\"{c.Others}\");")]
    [InlineData("if (string.IsNullOrEmpty(c.Email)) logger.LogInformation(\"No mail: {Mail}\", c.Email);")]
    [InlineData("var phone = c.Phone; if (flag && phone is null or \"\") { logger.LogInformation($\"No phone: {phone}\"); }")]
    [InlineData("if (c.Phone != null && flag) { } else if (!(c.Phone is null)) { } else logger.LogInformation(\"{Phone}\", c.Phone);")]
    [InlineData("Note(c.Phone);", "private void Note(string? s) { if (string.IsNullOrWhiteSpace(s)) Logger.LogInformation(\"No phone: {S}\", s); }")]
    [InlineData("Note(c.Email);", "private void Note(string s) { s = \"\"; Logger.LogInformation(\"{S}\", s); }")]
    [InlineData("Note(c.Email);", "protected virtual void Note(string s) => Logger.LogInformation(\"{S}\", s);")]
    [InlineData("Note(c.Email);", "private void Note(string s) => Logger.LogInformation(\"{Length}\", s.Length);")]
    [InlineData("Note(c.Email);", "private void Note(string s) => Deeper(s); private void Deeper(string s) => Logger.LogInformation(\"{S}\", s);")]
    [InlineData("Redacted(c.Email);", "private void Redacted(string s) => Logger.LogInformation(\"{S}\", s);")]
    public Task What_tells_nothing_of_a_person_is_not(string statements, string more = "") => LeakVerifier.StatementsAsync(statements, more);

    [Fact]
    public async Task Message_names_member_category_and_sink() => Assert.Equal(
        "'Customer.Email' (contact) is written to the log by ILogger.LogInformation (GDPR Art. 5(1)(f), 32): log an id instead, redact it, or say [LogSafe(\"why\")]",
        await LeakVerifier.MessageAsync("logger.LogInformation(\"{Mail}\", {|GDPR7001:c.Email|});"));

    [Fact]
    public async Task Message_of_a_whole_object_says_what_it_holds_and_what_weighs_more() =>
        Assert.StartsWith("'Patient' with its 'Diagnosis' (health, Art. 9) is written", await LeakVerifier.MessageAsync("logger.LogInformation(\"{P}\", {|GDPR7001:p|});"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Login login = null!; logger.LogInformation(\"{Login}\", {|GDPR7001:login|});", "'Login' with its 'Password' (credential) is written")]
    [InlineData("Note({|GDPR7001:c.Email|}); void Note(string s) => logger.LogInformation(s);", "'Customer.Email' (contact) is written to the log by Note with ILogger.LogInformation")]
    public async Task Message_names_what_weighs_most_and_the_way(string statements, string start) => Assert.StartsWith(start, await LeakVerifier.MessageAsync(statements), StringComparison.Ordinal);

    [Fact]
    public async Task One_value_is_told_of_once_and_by_what_weighs_most() =>
        Assert.StartsWith("'Patient.Diagnosis'", await LeakVerifier.MessageAsync("var s = c.Email + p.Diagnosis; logger.LogInformation(\"{S}\", {|GDPR7001:s|});"), StringComparison.Ordinal);

    [Fact]
    public Task Parameters_of_a_generated_method_with_a_classification_are_redacted() => GdprKit.Testing.AnalyzerVerifier<Analyzers.Rules.Leakage.LeakAnalyzer>.VerifyAsync("""
        using Microsoft.Extensions.Logging;
        public static partial class Log
        {
            [LoggerMessage(1, LogLevel.Debug, "{Mail}")] public static partial void Plain(ILogger logger, string mail);
            [LoggerMessage(2, LogLevel.Debug, "{Mail}")] public static partial void Redacted(ILogger logger, [Private] string mail);
            public static partial void Plain(ILogger logger, string mail) { }
            public static partial void Redacted(ILogger logger, string mail) { }
            public static void Run(ILogger logger, Customer c) { Plain(logger, {|GDPR7001:c.Email|}); Redacted(logger, c.Email); }
        }
        public class Customer { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = ""; }
        public class PrivateAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;
        namespace Microsoft.Extensions.Compliance.Classification { public class DataClassificationAttribute : Attribute; }
        """);
}
