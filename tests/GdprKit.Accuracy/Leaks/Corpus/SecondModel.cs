using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;

// The model of the second author's cases.
namespace SecondAuthor;

public enum Tier { Free, Paid }

[DataSubject("customers", DataSubjectCategory.Customer, Identifier = nameof(Id))]
public class Customer
{
    public int Id { get; set; }
    [PersonalData(DataCategory.Contact)] public string? Email { get; set; }
    [PersonalData(DataCategory.Identity)] public required string Name { get; set; }
    [PersonalData(DataCategory.Demographic)] public int Age { get; set; }
    [PersonalData(DataCategory.Demographic)] public DateOnly? BirthDate { get; set; }
    [PersonalData(DataCategory.OfficialIdentifier)] public string? PersonalNumber { get; set; }
    public Tier Tier { get; set; }
    public List<Visit> Visits { get; set; } = [];
    public Address? Home { get; set; }
}

public class Address
{
    [PersonalData(DataCategory.Contact)] public string? Street { get; set; }
    public string? Country { get; set; }
}

public class Visit
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public Customer? Customer { get; set; }
    [PersonalData(DataCategory.Health)] public string? Diagnosis { get; set; }
    public DateTime At { get; set; }
}

public record Person(int Id, [property: PersonalData(DataCategory.Contact)] string Email, [property: PersonalData(DataCategory.Identity)] string Name);

public class Collections
{
    [PersonalData(DataCategory.Contact)] public List<string> L { get; set; } = [];
    [PersonalData(DataCategory.Contact)] public IReadOnlyList<string> R { get; set; } = [];
    [PersonalData(DataCategory.Contact)] public string[] A { get; set; } = [];
    [PersonalData(DataCategory.Contact)] public HashSet<string> H { get; set; } = [];
    [PersonalData(DataCategory.Contact)] public Dictionary<string, string> D { get; set; } = [];
    [PersonalData(DataCategory.Contact)] public System.Collections.Immutable.ImmutableArray<string> I { get; set; } = [];
    [PersonalData(DataCategory.Health)] public List<string> Diagnoses { get; set; } = [];
    public Address? Home { get; set; }
}

public class Result<T>
{
    public T? Value { get; init; }
    public string? Error { get; init; }
}

public static class CustomerExtensions
{
    public static string Show(this Customer c) => $"{c.Name} <{c.Email}>";
    public static int IdOf(this Customer c) => c.Id;
    public static string Full(string a, string b) => a + " " + b;
    public static string? Mail(Customer c) => c.Email;
    public static bool Adult(this Customer c) => c.Age >= 18;
    public static string Masked(this string? s) => s is null ? "" : s[..1] + "***";
    public static string Key(this Customer c) => $"customer:{c.Id}";
    public static string StatusOf(Customer c) => c.Email is null ? "no mail" : "mail";
}

/// <summary>What the cases have at hand.</summary>
public abstract class SecondContext
{
    protected ILogger log = null!;
    protected Customer c = null!;
    protected Person p = null!, maybe = null!;
    protected List<Customer> cs = [];
    protected Visit v = null!;
    protected Dictionary<int, Customer> byId = [];
    protected Dictionary<string, int> countByEmail = [];
    protected IAsyncEnumerable<Customer> stream = null!;
    protected Activity activity = null!;
    protected Exception failed = null!;
    protected Result<Customer> rc = null!;
    protected Result<Person> rp = null!;
    protected Collections coll = null!;
    protected HttpClient http = null!;
    protected IMemoryCache cache = null!;
    protected IDistributedCache dist = null!;
    protected IChatClient chat = null!;
    protected byte[] key = [];
    protected string email = "";
    protected object o = null!;
    protected int id;

    protected static string E1(Customer c) => c.Email!;
    protected static string E2(Customer c) { return (c.Email ?? ""); }
    protected static string E3(Customer c) => (string)c.Email!;
    protected static string E4(Customer c) => (c.Email ?? "")!;
    protected static string Either(Customer c) { if (c.Id > 3) return c.Email!; return c.Name; }
    protected static async Task<string?> Async(Customer c) { await Task.Yield(); return c.Email; }
    protected static IEnumerable<string> All(List<Customer> cs) { foreach (var c in cs) yield return c.Name; }
    protected static T Same<T>(T x) => x;
    protected static Person ToPerson(Customer c) => new(c.Id, c.Email!, c.Name);
}
