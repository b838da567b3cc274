using GdprKit.Analyzers.Detection;

namespace GdprKit.Analyzers.Tests.Detection;

public sealed class PersonalDataDetectorTests
{
    private static readonly PersonalDataDetector Detector = new(Lexicon.Default);

    [Theory]
    // English
    [InlineData("Email", "Contact")]
    [InlineData("EMail", "Contact")]
    [InlineData("e_mail_address", "Contact")]
    [InlineData("EmailAddresses", "Contact")]
    [InlineData("WorkEmail2", "Contact")]
    [InlineData("NormalizedEmail", "Contact")]
    [InlineData("PhoneNumber", "Contact")]
    [InlineData("ShippingAddress", "Contact")]
    [InlineData("FirstName", "Identity")]
    [InlineData("CustomerName", "Identity")]
    [InlineData("DateOfBirth", "Demographic")]
    [InlineData("SSN", "OfficialIdentifier")]
    [InlineData("PassportNumber", "OfficialIdentifier")]
    [InlineData("CreditCardNumber", "Financial")]
    [InlineData("BloodType", "Health")]
    [InlineData("TradeUnionMembership", "TradeUnionMembership")]
    [InlineData("SexualOrientation", "SexLifeOrientation")]
    [InlineData("CriminalRecord", "CriminalOffence")]
    [InlineData("LinkedInProfileUrl", "OnlineIdentifier")]
    [InlineData("ClientIpAddress", "OnlineIdentifier")]
    // Danish, Swedish, Norwegian; with and without their letters
    [InlineData("Fornavn", "Identity")]
    [InlineData("Efternamn", "Identity")]
    [InlineData("Etternavn", "Identity")]
    [InlineData("CprNummer", "OfficialIdentifier")]
    [InlineData("Personnummer", "OfficialIdentifier")]
    [InlineData("Fødselsnummer", "OfficialIdentifier")]
    [InlineData("Foedselsdato", "Demographic")]
    [InlineData("Fodselsdato", "Demographic")]
    [InlineData("Födelsedatum", "Demographic")]
    [InlineData("Telefonnummer", "Contact")]
    [InlineData("EPost", "Contact")]
    [InlineData("Fackförening", "TradeUnionMembership")]
    // German, French
    [InlineData("Vorname", "Identity")]
    [InlineData("Geburtsdatum", "Demographic")]
    [InlineData("Lieferadresse", "Contact")]
    [InlineData("Prénom", "Identity")]
    [InlineData("DateDeNaissance", "Demographic")]
    [InlineData("NumeroDeTelephone", "Contact")]
    public void Tells_by_the_name_alone(string name, string category)
    {
        var meaning = Detector.OfMember(name);

        Assert.Equal(category, meaning?.Term.Category);
        Assert.True(meaning!.IsOfPerson || !meaning.Term.NeedsPerson);
    }

    [Theory]
    [InlineData("EmailTemplate")]
    [InlineData("EmailCount")]
    [InlineData("EmailEnabled")]
    [InlineData("IsEmailConfirmed")]
    [InlineData("PhoneNumberRegex")]
    [InlineData("AddressBook")]
    [InlineData("FirstNameLabel")]
    [InlineData("BirthdayPromotion")]
    [InlineData("SupportEmail")]
    [InlineData("NoReplyEmail")]
    [InlineData("CompanyPhone")]
    [InlineData("DefaultUserCollectionName")]
    [InlineData("PassportIssuingCountry")]
    [InlineData("FileName")]
    [InlineData("ProductName")]
    [InlineData("TypeName")]
    [InlineData("MacAddress")]
    [InlineData("ServerIpAddress")]
    [InlineData("MaxAge")]
    [InlineData("Messages")]
    [InlineData("Id")]
    [InlineData("Description")]
    [InlineData("")]
    public void Is_silent(string name) => Assert.Null(Detector.OfMember(name));

    [Theory]
    [InlineData("Name")]
    [InlineData("City")]
    [InlineData("Age")]
    [InlineData("Salary")]
    [InlineData("Gender")]
    public void Needs_a_person_where_the_name_does_not_tell(string name)
    {
        var meaning = Detector.OfMember(name)!;
        var kind = meaning.Term.Kinds;

        Assert.False(PersonalDataDetector.IsPersonal(meaning, kind, TypeMeaning.Unknown, personBeside: false));
        Assert.False(PersonalDataDetector.IsPersonal(meaning, kind, TypeMeaning.Organisation, personBeside: true));
        Assert.False(PersonalDataDetector.IsPersonal(meaning, kind, TypeMeaning.Code, personBeside: true));
        Assert.True(PersonalDataDetector.IsPersonal(meaning, kind, TypeMeaning.Person, personBeside: false));
        Assert.True(PersonalDataDetector.IsPersonal(meaning, kind, TypeMeaning.Unknown, personBeside: true));
    }

    [Theory]
    [InlineData("Customer", TypeMeaning.Person)]
    [InlineData("Customers", TypeMeaning.Person)]
    [InlineData("CustomerDto", TypeMeaning.Person)]
    [InlineData("CreateUserCommand", TypeMeaning.Person)]
    [InlineData("PatientDetailsViewModel", TypeMeaning.Person)]
    [InlineData("UserProfile", TypeMeaning.Person)]
    [InlineData("RegisterRequest", TypeMeaning.Person)]
    [InlineData("Medarbejder", TypeMeaning.Person)]
    [InlineData("Utilisateur", TypeMeaning.Person)]
    [InlineData("Company", TypeMeaning.Organisation)]
    [InlineData("SupplierDto", TypeMeaning.Organisation)]
    [InlineData("UserService", TypeMeaning.Code)]
    [InlineData("EmailOptions", TypeMeaning.Code)]
    [InlineData("CustomerValidator", TypeMeaning.Code)]
    [InlineData("UserRole", TypeMeaning.Code)]
    [InlineData("Product", TypeMeaning.Code)]
    [InlineData("Order", TypeMeaning.Unknown)]
    [InlineData("Dto", TypeMeaning.Unknown)]
    [InlineData("", TypeMeaning.Unknown)]
    public void Type_names_tell_what_they_describe(string name, object meaning) => Assert.Equal((TypeMeaning)meaning, Detector.OfType(name));

    [Theory]
    [InlineData("LinkedInProfileUrl", "LinkedIn profile URL")]
    [InlineData("Email", "Email")]
    [InlineData("TelephoneNumber", "Telephone number")]
    [InlineData("CPRNumber", "CPR number")]
    [InlineData("AddressLine2", "Address line 2")]
    [InlineData("_", "_")]
    [InlineData("X1", "X 1")]
    public void Labels_read_as_people_write(string name, string label) => Assert.Equal(label, MemberLabel.Infer(name));
}
