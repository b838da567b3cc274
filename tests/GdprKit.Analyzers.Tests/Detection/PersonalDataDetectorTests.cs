using GdprKit.Analyzers.Detection;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Detection;

public sealed class PersonalDataDetectorTests
{
    [Theory]
    // English
    [InlineData("class Customer { string Email }", "Email:Contact")]
    [InlineData("class Customer { string Name }", "Name:Identity")]
    [InlineData("class CreateCustomerRequestDto { string Name }", "Name:Identity")]
    [InlineData("class Employee { decimal Salary; DateTime HireDate; string JobTitle }", "Salary:Financial HireDate:Employment JobTitle:Employment")]
    [InlineData("class Patient { string BloodType; List<string> Allergies; string Diagnosis; string HealthInsuranceNumber }", "BloodType:Health Allergies:Health Diagnosis:Health HealthInsuranceNumber:Health")]
    [InlineData("class User { string UserName; string PasswordHash; DateTime? LastLogin; string ProfilePictureUrl; byte[] Avatar }", "UserName:Identity PasswordHash:Credential LastLogin:UsageBehaviour ProfilePictureUrl:ImageAudio Avatar:ImageAudio")]
    [InlineData("class Order { string ShippingAddress; string BuyerName; string CustomerEmail }", "ShippingAddress:Contact BuyerName:Identity CustomerEmail:Contact")]
    [InlineData("class Address { string Street; string ZipCode; string City; string Country }", "Street:Contact ZipCode:Contact City:Contact Country:Contact")]
    [InlineData("class LoginModel { string Email; string Password }", "Email:Contact Password:Credential")]
    [InlineData("class Person { DateOnly DateOfBirth; DateTime Dob; int BirthYear; int Age; Sex Gender }", "DateOfBirth:Demographic Dob:Demographic BirthYear:Demographic Age:Demographic Gender:Demographic")]
    [InlineData("class AuditRow { string IpAddress; System.Net.IPAddress RemoteIpAddress }", "IpAddress:OnlineIdentifier RemoteIpAddress:OnlineIdentifier")]
    [InlineData("class Payment { string Iban; string CardHolderName; string CardNumber; string Cvv }", "Iban:Financial CardHolderName:Identity CardNumber:Financial Cvv:Financial")]
    [InlineData("class Person { string Ssn; string PassportNumber; string DriversLicenseNumber }", "Ssn:OfficialIdentifier PassportNumber:OfficialIdentifier DriversLicenseNumber:OfficialIdentifier")]
    [InlineData("class Member { string Religion; string PoliticalOpinion; string TradeUnion; string SexualOrientation; string Ethnicity; string CriminalRecord }", "Religion:ReligiousPhilosophicalBelief PoliticalOpinion:PoliticalOpinion TradeUnion:TradeUnionMembership SexualOrientation:SexLifeOrientation Ethnicity:RacialEthnicOrigin CriminalRecord:CriminalOffence")]
    [InlineData("class Sample1 { byte[] FingerprintTemplate; string DnaProfile }", "FingerprintTemplate:Biometric DnaProfile:Genetic")]
    [InlineData("class Applicant { string E_mail; string email_address; string MOBILE_NUMBER; string _homePhone }", "E_mail:Contact email_address:Contact MOBILE_NUMBER:Contact _homePhone:Contact")]
    [InlineData("class Contact1 { string FirstName; string LastName; string Notes; string Name }", "FirstName:Identity LastName:Identity Name:Identity")]
    [InlineData("class Student { string EmailPrimary; string NormalizedEmail; List<string> PhoneNumbers; string AddressLine2 }", "EmailPrimary:Contact NormalizedEmail:Contact PhoneNumbers:Contact AddressLine2:Contact")]
    // Swedish
    [InlineData("class Kund { string Namn; string Förnamn; string Efternamn; string Personnummer; string Epost; string Telefonnummer; string Gatuadress; string Postnummer; string Postort }", "Namn:Identity Förnamn:Identity Efternamn:Identity Personnummer:OfficialIdentifier Epost:Contact Telefonnummer:Contact Gatuadress:Contact Postnummer:Contact Postort:Contact")]
    [InlineData("class Anställd { DateTime Fodelsedatum; decimal Manadslon; string Kön; string Fackforbund }", "Fodelsedatum:Demographic Manadslon:Financial Kön:Demographic Fackforbund:TradeUnionMembership")]
    // Danish
    [InlineData("class Kunde { string Fornavn; string Efternavn; string Cpr; string CprNummer; string Telefonnr; string Vejnavn; string Husnr; DateOnly Foedselsdato }", "Fornavn:Identity Efternavn:Identity Cpr:OfficialIdentifier CprNummer:OfficialIdentifier Telefonnr:Contact Vejnavn:Contact Husnr:Contact Foedselsdato:Demographic")]
    [InlineData("class Medarbejder { string Navn; string Kontonummer; string Adgangskode }", "Navn:Identity Kontonummer:Financial Adgangskode:Credential")]
    // Norwegian
    [InlineData("class Bruker { string Etternavn; string Fødselsnummer; string Mobilnummer; string Poststed; string Passord; string Statsborgerskap }", "Etternavn:Identity Fødselsnummer:OfficialIdentifier Mobilnummer:Contact Poststed:Contact Passord:Credential Statsborgerskap:Demographic")]
    // German
    [InlineData("class Mitarbeiter { string Vorname; string Nachname; DateTime Geburtsdatum; string Strasse; string Plz; string Wohnort; string Staatsangehörigkeit; string Familienstand; decimal Gehalt }", "Vorname:Identity Nachname:Identity Geburtsdatum:Demographic Strasse:Contact Plz:Contact Wohnort:Contact Staatsangehörigkeit:Demographic Familienstand:Demographic Gehalt:Financial")]
    [InlineData("class Bestellung { string Lieferadresse; string Rechnungsadresse; string Führerschein }", "Lieferadresse:Contact Rechnungsadresse:Contact Führerschein:OfficialIdentifier")]
    // French
    [InlineData("class Utilisateur { string Nom; string Prénom; string AdresseMail; string NumeroDeTelephone; DateTime DateDeNaissance; string CodePostal; string Ville; string MotDePasse; string NumeroSecuriteSociale }", "Nom:Identity Prénom:Identity AdresseMail:Contact NumeroDeTelephone:Contact DateDeNaissance:Demographic CodePostal:Contact Ville:Contact MotDePasse:Credential NumeroSecuriteSociale:OfficialIdentifier")]
    // A type named after nothing is about people by its members; one named after a thing with people in it too.
    [InlineData("class Foo { string FirstName; string LastName; string City; string Password }", "FirstName:Identity LastName:Identity City:Contact Password:Credential")]
    [InlineData("class Product { string FirstName; string Surname; string Email; string Name }", "FirstName:Identity Surname:Identity Email:Contact")]
    [InlineData("class Store { string ManagerEmail; string Email }", "ManagerEmail:Contact")]
    [InlineData("class Message { string RecipientName; string RecipientEmail }", "RecipientName:Identity RecipientEmail:Contact")]
    [InlineData("class TeamMember { string Name; string Email }", "Email:Contact")]
    [InlineData("interface ICustomer { string Name }", "Name:Identity")]
    [InlineData("struct Reviewer { string DisplayName }", "DisplayName:Identity")]
    public void Finds(string code, string expected) => Assert.Equal(expected, Detected(code));

    [Theory]
    [InlineData("class Product { string Name; string Description; string Country; string Code }")]
    [InlineData("class Store { string Name; string Address; string City; string Street; string ZipCode; string Email; string Phone }")]
    [InlineData("class Company { string Name; string Email; string PhoneNumber; string Iban; string Address }")]
    [InlineData("class Partner { string Email; string Phone; string VatNumber }")]
    [InlineData("class Företag { string Namn; string Epost; string Adress }")]
    [InlineData("class CustomerGroup { string Name }")]
    [InlineData("class Country { string Name; string Code }")]
    [InlineData("class Role { string Name; string NormalizedName }")]
    [InlineData("class Foo { string Name; string FullName; string DisplayName; string Title; string Password; string Address; string City; int Age }")]
    [InlineData("class EmailSettings { string Email; string UserName; string Password; string FirstName; string FromAddress }")]
    [InlineData("class SmtpOptions { string Email; string Password }")]
    [InlineData("class UserConfiguration { string Email; string LastName }")]
    [InlineData("class UserService { string Email; string FirstName; string _email }")]
    [InlineData("class CustomerController { string Email }")]
    [InlineData("class CustomerValidator { string Email; string PhoneNumber }")]
    [InlineData("class CreateUserHandler { string Email }")]
    [InlineData("class InvalidEmailException { string Email }")]
    [InlineData("class UserRepository { string _email }")]
    [InlineData("class PersonFactory { string FirstName }")]
    [InlineData("class UserManager { string Email }")]
    [InlineData("class ApiClient { string Email }")]
    [InlineData("class Connection { string Host; int Port; string UserName; string Password; string IpAddress }")]
    [InlineData("class Server { string IpAddress; string Name }")]
    [InlineData("class Node { string IpAddress; string MacAddress }")]
    [InlineData("class Customer { string EmailTemplate; bool EmailEnabled; int EmailSentCount; bool IsEmailConfirmed; string PhoneNumberRegex; string AddressBook; string NameFormat; string IpAddressRange; string MacAddressTable }")]
    [InlineData("class Customer { bool HasEmail; bool Email; int EmailCount; string EmailError; string EmailSettingsUrl; string PhoneLabel; string MaxAge; string EmailSubject }")]
    [InlineData("class Customer { string FileName; string ProductName; string CompanyName; string TableName; string RoleName; string SchemaName }")]
    [InlineData("class Customer { Guid FirstName; long LastName; Guid Email; Func<string> Phone; bool DateOfBirth; TimeSpan Age }")]
    [InlineData("class Customer { Guid Id; int CustomerId; DateTime CreatedAt; string CreatedBy; decimal Total; bool IsActive }")]
    [InlineData("class Vehicle { string Make; string Model; double Latitude; double Longitude }")]
    [InlineData("class Certificate { string Fingerprint; string Subject }")]
    [InlineData("class TypeMember { string Name; string FullName }")]
    [InlineData("class DeclaredMember { string Name; string Title }")]
    [InlineData("class Recipient { string Name; string Email; string Country }")]
    [InlineData("class Cache { TimeSpan Age; int Age2 }")]
    [InlineData("class Player { string Position; int Height; int Score }")]
    [InlineData("class Post { string Title; string Body; string Language }")]
    [InlineData("class Vektor { double Lon; double Lat }")]
    [InlineData("class Customer { Action<string> Email; Lazy<string> Phone; Dictionary<string, string> Name; object FirstName }")]
    public void Is_silent(string code) => Assert.Equal("", Detected(code));

    [Theory]
    [InlineData("class Customer { static string Email; const string Name = \"\"; }")]
    [InlineData("static class Customer { static string Email; }")]
    [InlineData("enum Customer { Email, Name }")]
    [InlineData("class Customer { string Email() => \"\"; string this[int name] => \"\"; event System.Action Name; }")]
    [InlineData("delegate void Customer(string email);")]
    public void Is_silent_on_what_holds_no_one_persons_data(string code) => Assert.Equal("", Found(code));

    /// <summary>A method of the same name is no place to tag it.</summary>
    [Fact]
    public void A_field_that_a_method_shows_is_told_of() =>
        Assert.Equal("_email:Contact", Found("class Customer { string _email = \"\"; public string Email() => _email; }"));

    [Fact]
    public void A_field_is_told_of_at_its_property() =>
        Assert.Equal("Email:Contact", Found("class Customer { string _email = \"\"; public string Email => _email; }"));

    [Fact]
    public void Bases_count() =>
        Assert.Equal("Name:Identity City:Contact", Found("class Person { } class Buddy : Person { public string Name { get; set; } = \"\"; } class Trip { public string FirstName = \"\", Surname = \"\"; } class Tour : Trip { public string City = \"\"; }", "Buddy", "Tour"));

    [Theory]
    [InlineData("class X : System.Exception { public string Email { get; } = \"\"; }")]
    [InlineData("class X : System.Attribute { public string Email { get; } = \"\"; }")]
    [InlineData("class X : System.IFormatProvider { public string Email { get; } = \"\"; public object? GetFormat(Type? t) => null; }")]
    public void Bases_of_frameworks_veto(string code) => Assert.Equal("", Found(code, "X"));

    [Fact]
    public void A_nested_type_without_a_name_of_its_own_is_about_its_outer_type() =>
        Assert.Equal("Name:Identity", Found("class EditCustomer { public class Command { public string Name = \"\"; } } class EditProduct { public class Command { public string Name = \"\"; } }", "EditCustomer", "EditProduct"));

    [Fact]
    public void Confidence_falls_with_unknown_and_foreign_words()
    {
        var findings = Findings("class Foo { public string Email, BarEmail, ShopEmail; }", "Foo");

        Assert.Equal([("Email", Confidence.High), ("BarEmail", Confidence.Medium)], findings.Select(f => (f.Member.Name, f.Confidence)));
    }

    [Theory]
    [InlineData("class Foo { string Email; }", "e-mail address, by its name")]
    [InlineData("class Foo { string WorkEmail; }", "e-mail address, by 'Email' in its name")]
    [InlineData("class Customer { string Name; }", "name, by its name, in 'Customer'")]
    [InlineData("class Bar : Person { string Name; } class Person;", "name, by its name, in 'Person'")]
    [InlineData("class Foo { string City; string FirstName, BirthDate; }", "postal address, by its name, beside 'FirstName' and 'BirthDate'")]
    [InlineData("class Foo { string BuyerName; }", "name, by 'Name' in its name")]
    [InlineData("class Foo { System.Net.Mail.MailAddress To; }", "e-mail address, by its type 'MailAddress'")]
    [InlineData("class Foo { [System.ComponentModel.DataAnnotations.Display(Name = \"Date of birth\")] string Key; }", "date of birth, by 'Date of birth' in an attribute")]
    [InlineData("class Foo { string BloodType; }", "blood type, special category of Art. 9(1), by its name")]
    [InlineData("class Foo { string CriminalRecord; }", "criminal record, criminal offence data of Art. 10, by its name")]
    [InlineData("class Foo { string Personnummer; }", "national identification number, Art. 87, by its name")]
    [InlineData("class Diagnosis { string Status; }", "health, special category of Art. 9(1), by its name, in 'Diagnosis'")]
    [InlineData("class ProductReview { string Title; }", "what somebody wrote, by its name, in 'ProductReview'")]
    [InlineData("namespace Customers { class Command { string Address; } }", "postal address, by its name, in 'Customers'")]
    public void Reason_says_what_and_why(string code, string reason) => Assert.Equal(reason, Findings(code.Replace("{ ", "{ public ", StringComparison.Ordinal).Replace("public [", "[", StringComparison.Ordinal).Replace("] string", "] public string", StringComparison.Ordinal).Replace("; string", "; public string", StringComparison.Ordinal)).First().Reason);

    [Theory]
    // Attributes
    [InlineData("class Foo { [EmailAddress] public string Contact1; }", "Contact1:Contact:High")]
    [InlineData("class Foo { [Phone] public string Value; }", "Value:Contact:High")]
    [InlineData("class Foo { [CreditCard] public string Value; }", "Value:Financial:High")]
    [InlineData("class Foo { [DataType(DataType.Password)] public string Value; }", "Value:Credential:High")]
    [InlineData("class Foo { [DataType(DataType.EmailAddress)] public string Value; }", "Value:Contact:High")]
    [InlineData("class Foo { [DataType(DataType.Html)] public string Value; }", "")]
    [InlineData("class Foo { [Display(Name = \"Social security number\")] public string Value; }", "Value:OfficialIdentifier:High")]
    [InlineData("class Foo { [JsonPropertyName(\"last_name\")] public string Ln; }", "Ln:Identity:High")]
    [InlineData("class Foo { [Column(\"birth_date\")] public DateTime Bd; }", "Bd:Demographic:High")]
    [InlineData("class Foo { [DataType(new[] { 1 })] public string Value; [Display(Name = null)] public string Other; }", "")]
    // The type of the value
    [InlineData("class Foo { public System.Net.IPAddress Remote; }", "Remote:OnlineIdentifier:Medium")]
    [InlineData("class Foo { public EmailAddress Mail; } class EmailAddress;", "Mail:Contact:High")]
    [InlineData("class Foo { public List<System.Net.Mail.MailAddress> To; }", "To:Contact:High")]
    [InlineData("class Foo { public Optional<string> Email; } class Optional<T>;", "Email:Contact:High")]
    [InlineData("class Foo { public IEmailSender Email; public IOptions<string> Phone; } interface IEmailSender; class IOptions<T>;", "")]
    // Keys: of a characteristic it is one, of a department a reference, of its own table neither
    [InlineData("class Patient { public int EthnicityId; public int DepartmentId; public Guid PatientId; }", "EthnicityId:RacialEthnicOrigin:High")]
    [InlineData("class Ethnicity { public int EthnicityId; public string Name; }", "")]
    [InlineData("class Customer { public CustomerId Customer1; public EmailId Email; } struct CustomerId; struct EmailId;", "")]
    // Facts about people
    [InlineData("class Diagnosis { public string Status; public DateTime CreatedDate; public int Id; }", "Status:Health:Medium")]
    [InlineData("class WorkHistory { public string Employer; public string JobTitle; }", "Employer:Employment:High JobTitle:Employment:High")]
    [InlineData("class TrainingCourseItem { public string CourseName; }", "CourseName:Education:Medium")]
    [InlineData("class DiagnosisService { public string Status; }", "")]
    [InlineData("class HealthCheck { public string Status; public string Result; }", "")]
    // What people write
    [InlineData("class ProductReview { public string Title; public string ReviewText; public int Rating; }", "Title:CommunicationContent:Medium ReviewText:CommunicationContent:Medium")]
    [InlineData("class EventMessage { public string Title; public string Text; }", "")]
    // Numbers that nobody knows, in types about people
    [InlineData("class Patient { public string FirstName; public string LastName; public string XyzNumber; public string Crn; public int PageNumber; public string Html; }", "FirstName:Identity:High LastName:Identity:High XyzNumber:Identity:High Crn:Identity:Medium")]
    [InlineData("class Invoice { public string XyzNumber; public string Crn; }", "")]
    // Questions
    [InlineData("class Person { public bool IsPregnant; public bool HasDisability; public bool IsActive; public bool HasEmail; public bool IsEmailConfirmed; }", "IsPregnant:Health:High HasDisability:Health:High")]
    // Whose it is
    [InlineData("class Product { public string ReviewerName; public string PostCreatorName; public string Name; }", "ReviewerName:Identity:High PostCreatorName:Identity:High")]
    [InlineData("class Campaign { public string ContactFirstName; public string ContactLastName; public string City; public string ImageUrl; }", "ContactFirstName:Identity:High ContactLastName:Identity:High")]
    // Types that say by name who they are about, whatever is around it
    [InlineData("class GetCustomerByProductQuery { public string Name; }", "Name:Identity:High")]
    [InlineData("class CustomerListItemDto { public string Name; }", "Name:Identity:High")]
    [InlineData("class OrderItem { public string PictureUrl; public string Name; }", "")]
    [InlineData("class PersonalDetails { public string Name; }", "Name:Identity:High")]
    [InlineData("class UserMetadata { public string FirstName; public string LastName; public DateTime BirthDate; }", "FirstName:Identity:High LastName:Identity:High BirthDate:Demographic:High")]
    [InlineData("class UserSettings { public string FirstName; public string Email; }", "")]
    [InlineData("class Session { public string UserAgent; public string DeviceId; }", "UserAgent:OnlineIdentifier:High DeviceId:OnlineIdentifier:High")]
    [InlineData("class ExternalLogin { public string State; }", "")]
    [InlineData("class WholesaleOrder { public decimal WeightInKilograms; public decimal Weight; }", "")]
    [InlineData("class Patient { public decimal Weight; }", "Weight:Health:High")]
    [InlineData("class Address { public string Street; public string ZipCode; public string State; }", "Street:Contact:High ZipCode:Contact:High State:Contact:High")]
    [InlineData("class Foo { public string Street; public string ZipCode; public string City; }", "Street:Contact:Medium ZipCode:Contact:Medium City:Contact:Medium")]
    // The namespace
    [InlineData("namespace Shop.Customers { class CreateCommand { public string Address; public string Name; } }", "Address:Contact:High")]
    [InlineData("namespace Shop.Products { class CreateCommand { public string Address; public string Name; } }", "")]
    // Compounds of Germanic languages
    [InlineData("class Foo { public string Elevnamn; public string Filnamn; public string Produktnummer; public string Aenderungsdatum; }", "Elevnamn:Identity:High")]
    public void Weighs(string code, string expected) => Assert.Equal(expected, string.Join(' ', Findings(
        "using System.ComponentModel.DataAnnotations; using System.ComponentModel.DataAnnotations.Schema; using System.Text.Json.Serialization;\n" + code)
        .Where(f => f.Confidence >= Confidence.Medium).Select(f => $"{f.Member.Name}:{f.Category}:{f.Confidence}")));

    /// <summary>Nearly every member of a compilation looks like nothing. The compiler hands out members in an array; that is all that there is.</summary>
    [Fact]
    public void A_type_without_hits_costs_no_memory()
    {
        var type = Findable("public class Frobber { public int Blorbs; public System.TimeSpan Wobble { get; set; } public string Xyzzy; public bool Plugh; public System.Guid Fnord; public int? Quux; }");

        Assert.Equal(Allocated(() => type.GetMembers()), Allocated(() => PersonalDataDetector.Default.Detect(type)));
    }

    private static long Allocated<T>(Func<T> work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static INamedTypeSymbol Findable(string code) => TestCompilation.TypesOf(TestCompilation.Create("#pragma warning disable\n" + code)).Single(t => t.Name == "Frobber");

    /// <summary>Members as "type name" become public properties; those with an underscore private fields.</summary>
    private static string Detected(string code)
    {
        var open = code.IndexOf('{', StringComparison.Ordinal);
        var members = code[(open + 1)..^1].Split(';').Select(m => m.Trim()).Where(m => m.Length > 0)
            .Select(m => m.Contains(" _", StringComparison.Ordinal) ? m + " = null!;" : code.StartsWith("interface", StringComparison.Ordinal) ? m + " { get; }" : $"public {m} {{ get; set; }}");
        return Found(code[..open] + "{ " + string.Join(' ', members) + " } enum Sex { None }");
    }

    private static string Found(string code, params string[] types) =>
        string.Join(' ', Findings(code, types).Where(f => f.Confidence == Confidence.High).Select(f => $"{f.Member.Name}:{f.Category}"));

    private static IEnumerable<Finding> Findings(string code, params string[] types)
    {
        var compilation = TestCompilation.Create("#pragma warning disable\n" + code);
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Id is "CS0246" or "CS1001" or "CS1002" or "CS1513");
        return TestCompilation.TypesOf(compilation).Where(t => types.Length == 0 || types.Contains(t.Name) || types.Contains(t.ContainingType?.Name)).SelectMany(PersonalDataDetector.Default.Detect);
    }
}
