using System.Collections.Immutable;
using GdprKit.Analyzers.Rules.Purposes;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules.Purposes;

/// <summary>Verifies code of a shop with a newsletter on consent, which uses names and addresses of customers, and the delivery of orders.</summary>
internal static class PurposeVerifier
{
    public const string Usings = "using System.IO; using System.Linq; using System.Linq.Expressions; using System.Threading; using System.Threading.Tasks; using GdprKit.Register; using Microsoft.AspNetCore.Builder;\n";

    public const string Model = """

        [DataSubject("Customers", Identifier = nameof(Id))]
        public class Customer
        {
            [PersonalData(DataCategory.OnlineIdentifier)] public int Id { get; set; }
            [PersonalData(DataCategory.Identity)] public string Name { get; set; } = "";
            [PersonalData(DataCategory.Contact)] public string Email { get; set; } = "";
            [PersonalData(DataCategory.Contact)] public string? Phone { get; set; }
            [PersonalData(DataCategory.Demographic)] public int Age { get; set; }
            [NotPersonalData("of the shop")] public string Branch { get; set; } = "";
            public string Country { get; set; } = "";
            public List<Order> Orders { get; } = [];
        }
        public class Order
        {
            public int Id { get; set; }
            public Customer? Customer { get; set; }
            [PersonalData(DataCategory.Contact)] public string Address { get; set; } = "";
            [PersonalData(DataCategory.Financial)] public decimal Total { get; set; }
        }
        public record Person(int Id, [PersonalData(DataCategory.Identity)] string Name, [PersonalData(DataCategory.Contact)] string Email);

        [ProcessingActivity("send the newsletter")]
        [Processes(typeof(Customer), nameof(Customer.Name), nameof(Customer.Email))]
        [Processes(typeof(Person), nameof(Person.Name))]
        [LegalBasis(Article6.Consent)]
        public sealed class Newsletter;

        [ProcessingActivity("deliver what you ordered")]
        [Processes(typeof(Order))]
        [LegalBasis(Article6.Contract)]
        public sealed class Delivery;

        [ProcessingActivity("call you")]
        [Processes(DataCategory.Contact, "telephone number")]
        [LegalBasis(Article6.Contract)]
        public sealed class Calls;

        public static class Sales
        {
            [ProcessingActivity("offer")] [Processes(typeof(Customer), nameof(Customer.Age))] [LegalBasis(Article6.Contract)] public sealed class Offers;
            public static class Abroad { [ProcessingActivity("offer abroad")] [Processes(typeof(Customer), nameof(Customer.Phone))] [LegalBasis(Article6.Contract)] public sealed class OffersAbroad; }
        }

        """;

    /// <summary>The gate, as its library has it.</summary>
    public const string Gate = """

        namespace GdprKit.Register
        {
            public readonly record struct DataSubjectKey(string DataSubjects, string Key);
            public enum GateReason { Allowed, ConsentMissing }
            public sealed record GateDecision(GateReason Reason, string Article, string Words) { public bool IsAllowed => Reason == GateReason.Allowed; }
            public abstract class ProcessingGate
            {
                public Task<GateDecision> IsAllowedAsync<TActivity>(DataSubjectKey subject, CancellationToken cancellationToken = default) => null!;
                public Task<GateDecision> IsAllowedAsync(string activityId, DataSubjectKey subject, CancellationToken cancellationToken = default) => null!;
            }
        }
        namespace Microsoft.AspNetCore.Builder
        {
            public static class ProcessingGateEndpointConventionBuilderExtensions
            {
                public static RouteHandlerBuilder RequireProcessingGate<TActivity>(this RouteHandlerBuilder builder) => builder;
                public static Microsoft.AspNetCore.Routing.RouteGroupBuilder RequireProcessingGate<TActivity>(this Microsoft.AspNetCore.Routing.RouteGroupBuilder builder) => builder;
            }
        }

        """;

    /// <summary>Verifies one of the rules in code beside the model.</summary>
    public static Task<ImmutableArray<Diagnostic>> CodeAsync(string id, string code, bool compiles = true, IEnumerable<MetadataReference>? references = null, string model = Model) =>
        AnalyzerVerifier<PurposeAnalyzer>.VerifyAsync(Usings + code + model + Gate, compiles: compiles, references: references, rule: id);

    /// <summary>Verifies statements in a method that is run for an activity.</summary>
    public static Task<ImmutableArray<Diagnostic>> StatementsAsync(string id, string activity, string statements, string more = "", bool compiles = true) => CodeAsync(
        id,
        $$"""
        public class Service(ProcessingGate gate)
        {
            [ProcessingFor(typeof({{activity}}))]
            public async Task RunAsync(Customer c, Order o, Person p, List<Customer> all, IQueryable<Customer> query, DataSubjectKey key, bool flag)
            {
                {{statements}}
                await Task.Yield();
            }
            {{more}}
            protected void Send(object? any) { }
            protected ProcessingGate Gate => gate;
        }
        """,
        compiles);
}
