using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Detection.Members;
using GdprKit.Analyzers.Detection.Words;
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
    [InlineData("class Foo { string Name; string FullName; string DisplayName; string Title; string UserName; string Password; string Address; string City; int Age }")]
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
    [InlineData("class Customer { string FileName; string ProductName; string CompanyName; string TableName; string RoleName; string SchemaName; string MemberName }")]
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

    [Fact]
    public void Reason_says_what_and_why() =>
        Assert.Equal(["e-mail address", "name, in a type about people"], Findings("class Customer { public string Email, Name; }", "Customer").Select(f => f.Reason));

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
        return All(compilation.Assembly.GlobalNamespace).Where(t => types.Length == 0 || types.Contains(t.Name) || types.Contains(t.ContainingType?.Name)).SelectMany(PersonalDataDetector.Default.Detect);
    }

    private static IEnumerable<INamedTypeSymbol> All(INamespaceOrTypeSymbol container) => container.GetTypeMembers().SelectMany(t => All(t).Prepend(t));
}
