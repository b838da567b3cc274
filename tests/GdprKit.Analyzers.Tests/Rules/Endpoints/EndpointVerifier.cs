using GdprKit.Analyzers.Rules.Endpoints;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules.Endpoints;

/// <summary>Verifies actions of a controller, and endpoints of a minimal API, of an app that has customers.</summary>
internal static class EndpointVerifier
{
    private const string Usings = """
        using System.Linq; using System.Security.Claims; using System.Threading; using System.Threading.Tasks;
        using Microsoft.AspNetCore.Authorization; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Http.HttpResults; using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters; using Microsoft.AspNetCore.Routing; using Microsoft.Extensions.DependencyInjection; using Microsoft.EntityFrameworkCore;

        """;

    private const string Model = """

        public class Customer
        {
            public int Id { get; set; }
            [PersonalData(DataCategory.Contact)] public string Email { get; set; } = "";
            [PersonalData(DataCategory.Identity)] public string Name { get; set; } = "";
            [PersonalData(DataCategory.Preference)] public bool Subscribes { get; set; }
            public string Country { get; set; } = "";
        }
        public class Company { public virtual Customer? Contact { get; set; } public Company? Owner { get; set; } }
        public class Hidden : Company { [System.Text.Json.Serialization.JsonIgnore] public override Customer? Contact { get; set; } [PersonalData(DataCategory.Contact)] public string? MaskedEmail { get; set; } }
        public record Session(string AccessToken, Customer Customer);
        public record Summary(int Id, string Country);
        public record Page<T>(int Number, IReadOnlyList<T> Items);
        public record SignUp([PersonalData(DataCategory.Contact)] string Email, [PersonalData(DataCategory.Identity)] string Name);
        public class Registration { public readonly string Email = "", Name = ""; }
        public record Result<T>(bool IsDone, T? Data);
        public class Friend : Customer { public Kin? Kin { get; set; } }
        public class Kin { [PersonalData(DataCategory.Contact)] public string Phone { get; set; } = ""; }
        public record Group(int Id, Company Parent);
        public record CustomerList(IReadOnlyList<Customer> Items);
        public class Users { public Task<Customer> GetUserAsync(int id) => Task.FromResult(Data.One); }
        public record SignIn(string User, string Password);
        public record Login([PersonalData(DataCategory.Contact)] string Email);
        public record Profile([property: Published("people choose it")] [PersonalData(DataCategory.Identity)] string Nick);
        [Published("the board is elected")] public class BoardMember { [PersonalData(DataCategory.Identity)] public string Name { get; set; } = ""; }
        public class Row { public int Id { get; set; } [PersonalData(DataCategory.Contact)] public string Email { get; set; } = ""; }
        public class Order { public int Id { get; set; } public Customer? Buyer { get; set; } }
        public class Shop : DbContext { public DbSet<Row> Rows { get; set; } = null!; public DbSet<Order> Orders { get; set; } = null!; }
        public static class Data { public static Customer One => new(); public static List<Customer> All => []; public static Row Row => new(); }

        """;

    /// <summary>As much of Entity Framework Core as an entity needs.</summary>
    public const string EntityFramework = "namespace Microsoft.EntityFrameworkCore { public class DbContext { } public class DbSet<T> where T : class { } }\n";

    private const string Host = "var builder = WebApplication.CreateBuilder(args); builder.Services.AddControllers(); var app = builder.Build(); app.MapControllers(); app.Run();";

    /// <summary>Actions of a controller in an app.</summary>
    public static Task ActionsAsync(string actions, string attributes = "", string more = "", string host = Host, bool isApp = true) => VerifyAsync(
        isApp ? host : "", $$"""
        {{attributes}}
        public class CustomersController : ControllerBase
        {
            {{actions}}
        }
        {{more}}
        """, isApp);

    /// <summary>Statements that map endpoints in an app.</summary>
    public static Task MappingAsync(string statements, string more = "", bool isApp = true) => isApp
        ? VerifyAsync($"var builder = WebApplication.CreateBuilder(args); var app = builder.Build();\n{statements}\napp.Run();", more, isApp)
        : VerifyAsync("", $"public static class Endpoints {{ public static void Map(WebApplication app) {{ {statements} }} }}\n{more}", isApp);

    public static Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> VerifyAsync(string statements, string types, bool isApp, IEnumerable<MetadataReference>? references = null) =>
        AnalyzerVerifier<EndpointAnalyzer>.VerifyAsync(Usings + statements + "\n" + types + Model + EntityFramework, outputKind: isApp ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, references: references);
}
