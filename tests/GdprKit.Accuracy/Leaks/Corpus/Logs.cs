using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.Logging;

public static partial class Messages
{
    [LoggerMessage(1, LogLevel.Information, "Mail to {Email}")] public static partial void MailSent(this ILogger logger, string email);
    [LoggerMessage(2, LogLevel.Information, "Order of {CustomerId}")] public static partial void Ordered(this ILogger logger, Guid customerId);
    public static partial void MailSent(this ILogger logger, string email) { }
    public static partial void Ordered(this ILogger logger, Guid customerId) { }
}

public class Logs(ILogger<Logs> logger, ICustomers customers, Redactor redactor, HMACSHA256 hmac)
{
    private static readonly Action<ILogger, string, Exception?> Welcomed = LoggerMessage.Define<string>(LogLevel.Information, 1, "Welcome {Who}");

    [Leak("GDPR7001")] public void L01(Customer c) => logger.LogInformation("Mail to {Email}", c.Email);
    [Leak("GDPR7001")] public void L02(Customer c) => logger.LogInformation($"Mail to {c.Email}");
    [Leak("GDPR7001")] public void L03(Customer c) => logger.LogWarning("No answer from " + c.Phone);
    [Leak("GDPR7001")] public void L04(Customer c) => logger.LogError(new InvalidOperationException(), "Failed for {Name} in {Country}", c.LastName, c.Country);
    [Leak("GDPR7001")] public void L05(Customer c) { var mail = c.Email; logger.LogDebug("Found {Mail}", mail); }
    [Leak("GDPR7001")] public void L06(Customer c) { string text = string.Format("Dear {0}", c.FirstName); logger.LogInformation(text); }
    [Leak("GDPR7001")] public void L07(Customer? c) => logger.LogInformation("Phone {Phone}", c?.Phone ?? "none");
    [Leak("GDPR7001")] public void L08(Customer c, bool known) => logger.LogInformation("Who: {Who}", known ? c.FullName : "somebody");
    [Leak("GDPR7001")] public void L09(Customer c) => logger.LogInformation("Customer {@Customer}", c);
    [Leak("GDPR7001")] public void L10(Patient p) => logger.LogInformation("Patient {Patient}", p);
    [Leak("GDPR7001")] public void L11(Patient p) => logger.LogInformation($"Patient {p}");
    [Leak("GDPR7001")] public void L12(Customer c) => logger.LogInformation("Json {Json}", JsonSerializer.Serialize(c));
    [Leak("GDPR7001")] public void L13(Customer c) => logger.LogInformation("{Data}", new { c.Id, c.Email });
    [Leak("GDPR7001")] public void L14(Customer c) => logger.LogInformation("{Data}", (c.Country, c.FirstName));
    [Leak("GDPR7001")] public void L15(List<Customer> all) => logger.LogInformation("All {Mails}", string.Join(", ", all.Select(x => x.Email)));
    [Leak("GDPR7001")] public void L16(List<Customer> all) { var mails = all.Where(x => x.Orders > 3).Select(x => x.Email).ToList(); logger.LogInformation("All {Mails}", mails); }
    [Leak("GDPR7001")] public void L17(Customer c) { using (logger.BeginScope("Customer {Email}", c.Email)) logger.LogInformation("Hello"); }
    [Leak("GDPR7001")] public void L18(Customer c) { using (logger.BeginScope(new Dictionary<string, object> { ["Mail"] = c.Email })) logger.LogInformation("Hello"); }
    [Leak("GDPR7001")] public void L19(Customer c) => logger.MailSent(c.Email);
    [Leak("GDPR7001")] public void L20(Customer c) => Welcomed(logger, c.FirstName, null);
    [Leak("GDPR7001")] public void L21(Customer c) => Serilog.Log.Information("Hi {Name}", c.FullName);
    [Leak("GDPR7001")] public void L22(Customer c) => Serilog.Log.Information("Hi {Id} {Mail}", c.Id, c.Email);
    [Leak("GDPR7001")] public void L23(Serilog.ILogger log, Customer c) => log.Information("Got {@Customer}", c);
    [Leak("GDPR7001")] public void L24(Serilog.ILogger log, Customer c) => log.ForContext("Mail", c.Email).Information("Hi");
    [Leak("GDPR7001")] public void L25(Customer c) { using (Serilog.Context.LogContext.PushProperty("Customer", c, true)) Serilog.Log.Information("Hi"); }
    [Leak("GDPR7001")] public void L26(Customer c) => Console.WriteLine("Mail: {0}", c.Email);
    [Leak("GDPR7001")] public void L27(Customer c) => Debug.WriteLine($"Number {c.PersonalNumber}");
    [Leak("GDPR7001")] public void L28(Customer c) => Trace.TraceInformation("Born " + c.BirthDate.ToString("O"));
    [Leak("GDPR7001")] public void L29(Customer c) => logger.LogInformation("{Text}", Texts.Describe(c));
    [Leak("GDPR7001")] public void L30(Customer c) => logger.LogInformation("{Text}", Texts.Wrap(c.Email));
    [Leak("GDPR7001")] public void L31(Customer c) => logger.LogInformation("{Text}", c.Label);
    [Leak("GDPR7001")] public void L32(Employee e) => logger.LogInformation("By {Employee}", e);
    [Leak("GDPR7001")] public void L33(Employee e) => logger.LogInformation("By " + e);
    [Leak("GDPR7001")] public async Task L34(Guid id) => logger.LogInformation("Found {Mail}", (await customers.FindAsync(id)).Email);
    [Leak("GDPR7001")] public void L35(Customer c) { if (c.Phone is { } phone) logger.LogInformation("Calling {Phone}", phone); }
    [Leak("GDPR7001")] public void L36(List<Customer> all) { foreach (var mail in all.Select(x => x.Email)) logger.LogInformation("Mail {Mail}", mail); }
    [Leak("GDPR7001")] public void L37(Customer c) { string who; who = c.FullName; logger.LogInformation("Who {Who}", who); }
    [Leak("GDPR7001")] public void L38(Customer c) { var text = "Customer "; text += c.LastName; logger.LogInformation(text); }
    [Leak("GDPR7001")] public void L39(Customer c) { var data = new { c.Email, c.Country }; logger.LogInformation("Mail {Mail}", data.Email); }
    [Leak("GDPR7001")] public void L40(Customer c) => logger.Log(LogLevel.Information, "Where {Street}", c.Home!.Street.ToUpperInvariant());
    [Leak("GDPR7001")] public void L41(Customer c) => logger.LogInformation("Any {Value}", (object)c.Email);
    [Leak("GDPR7001")] public void L42(Customer c) => logger.LogInformation("Kind {Kind}", c.Orders switch { 0 => "new", _ => c.Email });
    [Leak("GDPR7001")] public void L43() => logger.LogInformation("All {Names}", from x in customers.All where x.Orders > 1 select x.LastName);
    [Leak("GDPR7001")] public void L44(Patient p) => logger.LogInformation("Pregnant: {Yes}", p.IsPregnant);
    [Leak("GDPR7001")] public void L45(Customer c) { var (name, country) = (c.FirstName, c.Country); logger.LogInformation("{Name} from {Country}", name, country); }
    [Leak("GDPR7001")] public void L46(Customer c) => logger.LogInformation("{Mails}", string.Join(';', [c.Email, "x"]));

    [Clean] public void C01(Customer c) => logger.LogInformation("Mail to {CustomerId}", c.Id);
    [Clean] public void C02(Customer c) => logger.LogInformation("Mail to {Mail}", redactor.Redact(c.Email));
    [Clean] public void C03(Customer c) => logger.LogInformation("Mail to {Mail}", Masking.Mask(c.Email));
    [Clean] public void C04(Customer c) => logger.LogInformation("Mail to {Mail}", Masking.RedactEmail(c.Email));
    [Clean] public void C05(Customer c) => logger.LogInformation("Mail to {Mail}", c.MaskedEmail);
    [Clean] public void C06(Customer c) => logger.LogInformation("Length {Length}", c.Email.Length);
    [Clean] public void C07(Customer c) => logger.LogInformation("Has phone: {Has}", c.Phone != null);
    [Clean] public void C08(Customer c) => logger.LogInformation("Empty: {Empty}", string.IsNullOrEmpty(c.Email));
    [Clean] public void C09(Customer c) => logger.LogInformation("From {Country}", c.Country);
    [Clean] public void C10(Customer c) => logger.LogInformation("Number {Number}", c.CustomerNumber);
    [Clean] public void C11(Customer c) => logger.LogInformation("Customer {Customer}", c);
    [Clean] public void C12(Redacted r) => logger.LogInformation("Got {Redacted}", r);
    [Clean] public void C13(Product p) => logger.LogInformation("Product {Product} {Mail}", p, p.Email);
    [Clean] public void C14(Product p) => logger.LogInformation("Brand {@Product}", p);
    [Clean] public void C15(List<Customer> all) => logger.LogInformation("{Count} customers", all.Count);
    [Clean] public void C16(List<Customer> all) => logger.LogInformation("{Count} mails", all.Select(x => x.Email).Distinct().Count());
    [Clean] public void C17(List<Customer> all) => logger.LogInformation("Ids {Ids}", all.Select(x => x.Id));
    [Clean] public void C18(Customer c) => logger.LogInformation("Field {Field}", nameof(c.Email));
    [Clean] public void C19(Customer c) => logger.LogInformation("Hash {Hash}", Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes(c.Email))));
    [Clean] public void C20(Customer c) => logger.LogInformation("Hash {Hash}", HMACSHA256.HashData(new byte[] { 1 }, Encoding.UTF8.GetBytes(c.Email)));
    [Clean] public void C21(Customer c) => logger.LogInformation("Initial {Initial}", Masking.Initial(c));
    [Clean] public void C22(Customer c) => logger.LogInformation("Number {Number}", Texts.Number(c));
    [Clean] public void C23(Customer c) => logger.LogInformation("Domain {Domain}", c.Email.Split('@')[1]);
    [Clean] public void C24(Customer c) { var mail = c.Email; mail = "removed"; logger.LogInformation("Mail {Mail}", mail); }
    [Clean] public void C25(Customer c) { var mail = Masking.Mask(c.Email); logger.LogInformation("Mail {Mail}", mail); }
    [Clean] public void C26(Customer c) { if (c.Email == "a") logger.LogInformation("It is a"); }
    [Clean] public void C27(Customer c) => logger.Ordered(c.Id);
    [Clean] public void C28(Customer c) => logger.LogInformation("Known: {Known}", c.Email.Contains('@') ? "yes" : "no");
    [Clean] public async Task C29(Customer c) => logger.LogInformation("Token {Token}", await customers.TokenAsync(c.Email));
    [Clean] public void C30(Customer c) => logger.LogInformation("Order of {Id} in {Country}: {Count}", c.Id, c.Country, c.Orders);
    [Clean] public void C31(Patient p) => logger.LogInformation($"Patient {p.Id}");
    [Clean] public void C32(Customer c) => logger.LogInformation("Newsletter {Yes}", c.WantsNewsletter);
    [Clean] public void C33(List<Customer> all) => logger.LogInformation($"Customers: {all}");
    [Clean] public void C34(Customer c) => logger.LogInformation("Type {Type}", c.Email.GetType());
    [Clean] public void C35(Customer c) => Console.WriteLine("Saved {0}", c.Id);
    [Clean] public void C36(Customer c) { using (logger.BeginScope("Customer {Id}", c.Id)) c.Email = c.Email.Trim(); }
    [Clean] public void C37(Customer c) => logger.LogInformation("Same: {Same}", c.Email.Equals("x", StringComparison.Ordinal));
    [Clean] public void C38(Customer c) => logger.LogInformation("{Data}", new { c.Id, c.Country });
    [Clean] public void C39(Customer c) => Serilog.Log.Information("Hi {Id} {Country}", c.Id, c.Country);
    [Clean] public void C40(Customer c) => logger.LogInformation("Old: {Old}", c.BirthDate < new DateOnly(1950, 1, 1));
    [Clean] public void C41(Customer c) { string mail = c.Email, id = c.Id.ToString(); Send(mail); logger.LogInformation("Sent to {Id}", id); }
    [Clean] public void C42(Customer c) => logger.LogInformation("Year {Age}", c.BirthDate.Year > 2000);
    [Clean] public void C43(Customer c) => Debug.Assert(c.Email.Length > 0, "No mail");
    [Clean] public void C44(List<Customer> all) => logger.LogInformation("First {Id}", all.OrderBy(x => x.LastName).First().Id);
    [Clean] public void C45(Customer c) { logger.LogInformation("Mail {Mail}", Hidden()); string Hidden() => Masking.Mask(c.Email); }

    private static void Send(string mail) => GC.KeepAlive(mail);
}
