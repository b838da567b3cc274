namespace Expektra;

/// <summary>The login of one user of the products and services.</summary>
[DataSubject("Användare av produkter och tjänster", DataSubjectCategory.User, Id = "anvandare", Identifier = nameof(UserId))]
public sealed class UserLogin
{
    public Guid UserId { get; set; }

    [PersonalData(DataCategory.Contact, Label = "Telefonnummer")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren, när tjänster levereras och i konsultuppdrag")]
    public required string PhoneNumber { get; set; }

    [PersonalData(DataCategory.Contact, Label = "E-postadress till arbetsplatsen")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren, när tjänster levereras och i konsultuppdrag")]
    public required string Email { get; set; }

    [PersonalData(DataCategory.Employment, Label = "Avdelning")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren, när tjänster levereras och i konsultuppdrag")]
    public string? Department { get; set; }

    [PersonalData(DataCategory.Employment, Label = "Befattning")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren, när tjänster levereras och i konsultuppdrag")]
    public string? Position { get; set; }

    [PersonalData(DataCategory.Credential, Label = "Lösenord")]
    [DataSource(DataOrigin.DataSubject, "användaren registrerar det själv")]
    public required string PasswordHash { get; set; }

    [PersonalData(DataCategory.Preference, Label = "Inställningar")]
    [DataSource(DataOrigin.DataSubject, "användaren registrerar dem själv")]
    public required string Settings { get; set; }
}
