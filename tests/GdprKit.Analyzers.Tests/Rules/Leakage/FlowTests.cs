namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>The ways by which data gets to where it is written, and those that end before.</summary>
public sealed class FlowTests
{
    [Theory]
    [InlineData("var s = c.Email!; logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("var s = (c.Email); logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("logger.LogInformation({|GDPR7001:Of(c)|});", "private static string Of(Customer c) => (c.Phone ?? \"\")!;")]
    [InlineData("logger.LogInformation({|GDPR7001:Of(c)|});", "private static string Of(Customer c) { if (c.Id > 0) return c.Email; return \"\"; }")]
    [InlineData("var s = c.Email; if (flag) s = \"x\"; logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("string s; if (flag) s = c.Email; else s = \"x\"; logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("var s = \"\"; try { s = c.Email; } finally { } logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("var s = c.Phone; s ??= c.Email; logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("var s = c.Email; Action run = () => logger.LogInformation({|GDPR7001:s|}); s = \"\";")]
    [InlineData("(var id, var s) = (c.Id, c.Email); logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("var (_, s) = p; logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("foreach (var (_, s) in new[] { p }) logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("if (p is (_, var s)) logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("if (c is { Home.Street: { } s }) logger.LogInformation({|GDPR7001:s|});")]
    [InlineData("logger.LogInformation(\"{S}\", all.Select(x => {|GDPR7001:x.Email|}).ToHashSet());")]
    [InlineData("logger.LogInformation(\"{S}\", all.Select(x => { return {|GDPR7001:x.Email|}; }));")]
    [InlineData("logger.LogInformation(\"{S}\", all.Select({|GDPR7001:Of|}));", "private static string Of(Customer c) => c.Email;")]
    [InlineData("logger.LogInformation(\"{@S}\", {|GDPR7001:all.ToDictionary(x => x.Id)|});")]
    [InlineData("logger.LogInformation(\"{S}\", {|GDPR7001:c.Hashtag|});")]
    [InlineData("logger.LogInformation(Encryption.Decrypt({|GDPR7001:c.Email|}));", "private static class Encryption { public static string Decrypt(string s) => s; }")]
    [InlineData("logger.LogInformation(\"{S}\", Unmasked({|GDPR7001:c.Email|}));", "private static string Unmasked(string s) => s;")]
    [InlineData("Console.Error.WriteLine({|GDPR7001:c.Email|});")]
    [InlineData("System.Diagnostics.Debug.Assert(flag, {|GDPR7001:c.Email|});")]
    [InlineData("Scope(logger, {|GDPR7001:c.Email|});", "private static readonly Func<ILogger, string, IDisposable?> Scope = LoggerMessage.DefineScope<string>(\"{S}\");")]
    [InlineData("var list = new List<string>(); list.Add(c.Email); logger.LogInformation(\"{S}\", {|GDPR7001:list|});")]
    [InlineData("var state = new Dictionary<string, object>(); state[\"mail\"] = c.Email; using (logger.BeginScope({|GDPR7001:state|})) { }")]
    [InlineData("var text = new System.Text.StringBuilder(); foreach (var x in all) text.Append(x.Id).Append(x.Email).AppendLine(); logger.LogInformation({|GDPR7001:text|}.ToString());")]
    [InlineData("Below d = null!; logger.LogInformation(\"{S}\", {|GDPR7001:d|});", "public record Above(int Id) { public override string ToString() => \"above\"; } public record Below(int Id, [PersonalData(DataCategory.Contact)] string Phone) : Above(Id);")]
    [InlineData("Kept d = null!; logger.LogInformation(\"{S}\", {|GDPR7001:d|});", "public record Kept([property: PersonalData(DataCategory.Contact), System.Text.Json.Serialization.JsonIgnore] string Phone);")]
    [InlineData("ILoggerAdapter<Service> adapter = null!; adapter.Warn($\"No {{|GDPR7001:c.Email|}}\");", "private interface ILoggerAdapter<T> { void Warn(string message); }")]
    public Task Data_is_followed(string statements, string more = "") => LeakVerifier.StatementsAsync(statements, more);

    [Theory]
    [InlineData("var s = c.Email; s = \"x\"; logger.LogInformation(s);")]
    [InlineData("var s = c.Email; s = \"x\"; Action run = () => logger.LogInformation(s);")]
    [InlineData("string s; if (flag) { s = c.Email; Console.ReadLine(); } else { s = \"x\"; logger.LogInformation(s); }")]
    [InlineData("var s = \"x\"; if (flag) { s = c.Email; return; } logger.LogInformation(s);")]
    [InlineData("var s = \"x\"; switch (n) { case 1: s = c.Email; break; default: logger.LogInformation(s); break; }")]
    [InlineData("var s = \"x\"; void Set() { s = c.Email; } logger.LogInformation(s);")]
    [InlineData("var s = c.Email; if (int.TryParse(s, out var i)) logger.LogInformation(\"{I}\", i);")]
    [InlineData("var (id, _) = p; logger.LogInformation(\"{Id}\", id);")]
    [InlineData("logger.LogInformation(\"{S}\", MaskedEmail(c.Email));", "private static string MaskedEmail(string s) => s;")]
    [InlineData("logger.LogInformation(\"{S}\", Encryption.Of(c.Email));", "private static class Encryption { public static string Of(string s) => s; }")]
    [InlineData("logger.LogInformation(\"{S}\", c.Order().Id); logger.LogInformation(\"{S}\", c.Max(x => x.Email));")]
    [InlineData("logger.LogInformation(\"{S}\", all.Max(x => x.Subscribes));")]
    [InlineData("foreach (var pair in all.Select(x => new KeyValuePair<string, int>(x.Email, x.Id))) logger.LogInformation(\"{S}\", pair.Value);")]
    [InlineData("logger.LogInformation(\"{S}\", new StringContent(c.Email));")]
    [InlineData("var state = new Dictionary<string, object> { [\"mail\"] = c.Email }; state[\"id\"] = c.Id; logger.LogInformation(\"{S}\", state[\"id\"]);")]
    [InlineData("var list = new List<string>(); list.Add(c.Email); logger.LogInformation(\"{S}\", list.Count);")]
    [InlineData("var list = new List<int>(); list.Add(c.Email.Length); logger.LogInformation(\"{S}\", list);")]
    [InlineData("var text = new System.Text.StringBuilder(); logger.LogInformation(text.ToString()); text.Append(c.Email);")]
    [InlineData("var text = new System.Text.StringBuilder(); if (flag) { text.Append(c.Email); } else { logger.LogInformation(text.ToString()); }")]
    [InlineData("Below d = null!; logger.LogInformation(\"{S}\", d);", "public record Above(int Id) { public sealed override string ToString() => \"above\"; } public record Below(int Id, [PersonalData(DataCategory.Contact)] string Phone) : Above(Id);")]
    [InlineData("IAuditLogger audit = null!; audit.Log(c.Email);", "private interface IAuditLogger { void Log(string message); }")]
    [InlineData("ILoggerAdapter adapter = null!; adapter.Enable(c.Email);", "private interface ILoggerAdapter { void Enable(string name); }")]
    public Task What_does_not_get_there_is_not_reported(string statements, string more = "") => LeakVerifier.StatementsAsync(statements, more);

    [Fact]
    public Task Members_with_a_classification_are_redacted_where_all_of_an_object_is_logged() => GdprKit.Testing.AnalyzerVerifier<Analyzers.Rules.Leakage.LeakAnalyzer>.VerifyAsync("""
        using Microsoft.Extensions.Logging;
        public static partial class Log
        {
            [LoggerMessage(1, LogLevel.Debug, "x")] public static partial void All(ILogger logger, [LogProperties] object customer);
            public static partial void All(ILogger logger, object customer) { }
            public static void Run(ILogger logger, Classified c, Mixed m) { All(logger, c); All(logger, {|GDPR7001:m|}); logger.LogInformation("{@C}", {|GDPR7001:c|}); }
        }
        public class Classified { [PersonalData(DataCategory.Contact)] [Private] public string Email { get; set; } = ""; }
        public class Mixed { [PersonalData(DataCategory.Contact)] [Private] public string Email { get; set; } = ""; [PersonalData(DataCategory.Contact)] public string Phone { get; set; } = ""; }
        public class PrivateAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;
        public class LogPropertiesAttribute : Attribute;
        namespace Microsoft.Extensions.Compliance.Classification { public class DataClassificationAttribute : Attribute; }
        """);
}
