using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>Verifies statements in a method that has a customer, a patient and a logger.</summary>
internal static class LeakVerifier
{
    private const string Usings = "using System.IO; using System.Linq; using System.Net.Http; using System.Threading.Tasks; using Microsoft.Extensions.Logging;\n";

    private const string Model = """

        [DataSubject("Customers", Identifier = nameof(Number))]
        public class Customer
        {
            public int Id { get; set; }
            [PersonalData(DataCategory.OnlineIdentifier)] public string Number { get; set; } = "";
            [PersonalData(DataCategory.Contact)] public string Email { get; set; } = "";
            [PersonalData(DataCategory.Contact)] public string? Phone { get; set; }
            [PersonalData(DataCategory.Contact)] public List<string> Others { get; } = [];
            [PersonalData(DataCategory.Transaction)] public string PaymentId { get; set; } = "";
            [PersonalData(DataCategory.Transaction)] public string LastOrder { get; set; } = "";
            [PersonalData(DataCategory.OfficialIdentifier)] public string TaxId { get; set; } = "";
            [PersonalData(DataCategory.Preference)] public bool Subscribes { get; set; }
            [PersonalData(DataCategory.ImageAudio)] public string PhotoUrl { get; set; } = "";
            [NotPersonalData("of the shop")] public string Branch { get; set; } = "";
            [LogSafe("two letters")] public string Region => Email.Trim();
            public string Country { get; set; } = "";
            [PersonalData(DataCategory.Contact)] public string Hashtag { get; set; } = "";
            public Address? Home { get; set; }
        }
        public class Address { [PersonalData(DataCategory.Contact)] public string? Street { get; set; } }
        public static class CustomerExtensions { public static Customer Order(this Customer c) => c; public static int Max(this Customer c, Func<Customer, string> of) => 1; }
        public record Patient(int Id, [PersonalData(DataCategory.Health)] string Diagnosis);
        public record Login([PersonalData(DataCategory.Contact)] string Email, [PersonalData(DataCategory.Credential)] string Password);

        """;

    public static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> StatementsAsync(string statements, string more = "", bool compiles = true) => AnalyzerVerifier<LeakAnalyzer>.VerifyAsync(
        $$"""
        {{Usings}}
        public class Service(ILogger<Service> logger)
        {
            public void Run(Customer c, Patient p, List<Customer> all, bool flag, int n)
            {
                {{statements}}
            }
            {{more}}
            protected ILogger Logger => logger;
        }
        {{Model}}
        """, compiles: compiles);

    public static async Task<string> MessageAsync(string statements) => Assert.Single(await StatementsAsync(statements)).GetMessage(null);
}
