// The people, the services and the labels of the corpus.

[AttributeUsage(AttributeTargets.Method)] public sealed class LeakAttribute(string rule) : Attribute { public string Rule { get; } = rule; }

[AttributeUsage(AttributeTargets.Method)] public sealed class CleanAttribute : Attribute;

[DataSubject("Customers", DataSubjectCategory.Customer, Identifier = nameof(Id))]
public class Customer
{
    [PersonalData(DataCategory.OnlineIdentifier)] public Guid Id { get; set; }
    [PersonalData(DataCategory.Identity)] public string FirstName { get; set; } = "";
    [PersonalData(DataCategory.Identity)] public string LastName { get; set; } = "";
    [PersonalData(DataCategory.Contact)] public string Email { get; set; } = "";
    [PersonalData(DataCategory.Contact)] public string? Phone { get; set; }
    [PersonalData(DataCategory.OfficialIdentifier, Because = "invoices")] public string PersonalNumber { get; set; } = "";
    [PersonalData(DataCategory.Demographic)] public DateOnly BirthDate { get; set; }
    [PersonalData(DataCategory.ImageAudio)] public string PhotoUrl { get; set; } = "";
    [PersonalData(DataCategory.ImageAudio)] public string PhotoPath { get; set; } = "";
    [PersonalData(DataCategory.Preference)] public bool WantsNewsletter { get; set; }
    [NotPersonalData("a number of the shop")] public string CustomerNumber { get; set; } = "";
    public string Country { get; set; } = "";
    public int Orders { get; set; }
    public string FullName => $"{FirstName} {LastName}";
    public string MaskedEmail => Masking.Mask(Email);
    public string Label { get { return "Customer " + Email; } }
    public List<Address> Addresses { get; } = [];
    public Address? Home { get; set; }
}

public class Address
{
    [PersonalData(DataCategory.Contact)] public string Street { get; set; } = "";
    [PersonalData(DataCategory.Contact)] public string PostalCode { get; set; } = "";
    public string Country { get; set; } = "";
}

[DataSubject("Patients", DataSubjectCategory.Patient, Identifier = nameof(Id))]
public record Patient(int Id, [PersonalData(DataCategory.Identity)] string Name, [PersonalData(DataCategory.Health)] string Diagnosis)
{
    [PersonalData(DataCategory.Health)] public bool IsPregnant { get; init; }
}

public record Redacted(int Id, [PersonalData(DataCategory.Contact)] string Email)
{
    public override string ToString() => $"Redacted {Id}";
}

public class Employee
{
    public int Id { get; set; }
    [PersonalData(DataCategory.Identity)] public string Name { get; set; } = "";
    [PersonalData(DataCategory.Contact)] public string Email = "";
    public override string ToString() => $"{Name} <{Email}>";
}

public class Product
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    [NotPersonalData("of a brand")] public string Contact { get; set; } = "";
    public override string ToString() => Name;
}

public static class Masking
{
    public static string Mask(string text) => text.Length < 3 ? "***" : text[..2] + "***";
    public static string RedactEmail(string email) => email.Trim();
    [LogSafe("only the first letter")] public static string Initial(Customer customer) => customer.FirstName.Trim();
}

public static class Texts
{
    public static string Describe(Customer customer) => $"{customer.FirstName} {customer.LastName}";
    public static string Wrap(string text) => "<" + text + ">";
    public static string Number(Customer customer) => "#" + customer.CustomerNumber;
}

public interface ICustomers
{
    Customer? Find(Guid id);
    Task<Customer> FindAsync(Guid id);
    IQueryable<Customer> All { get; }
    Task<string> TokenAsync(string email);
}
