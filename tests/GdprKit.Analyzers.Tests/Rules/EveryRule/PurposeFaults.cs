namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>Fires the rules of purposes.</summary>
internal static class PurposeFaults
{
    public const string Source = """
        namespace Purposes
        {
            public class Reader { [PersonalData(DataCategory.Identity)] public string? Name { get; set; } [PersonalData(DataCategory.Contact)] public string? Email { get; set; } [PersonalData(DataCategory.Contact)] public string? Phone { get; set; } }
            [ProcessingActivity("send the newsletter")] [Processes(typeof(Reader), nameof(Reader.Name), nameof(Reader.Email))] [LegalBasis(Article6.Consent)] public class Newsletter;
            [ProcessingActivity("call you")] [Processes(typeof(Reader), nameof(Reader.Phone))] [LegalBasis(Article6.Contract)] public class Calls;
            public class Mailer
            {
                [ProcessingFor(typeof(Newsletter))] public string? Greet(Reader reader) { Call(reader.Name); return reader.Phone; }
                [ProcessingFor(typeof(Calls))] public void Call(string? who) { }
            }
        }
        """;
}
