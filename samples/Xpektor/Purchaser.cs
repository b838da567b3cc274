namespace Xpektor;

/// <summary>Somebody who buys the service directly.</summary>
[DataSubject("Direct purchasers of the service", DataSubjectCategory.Customer, Id = "purchasers", Identifier = nameof(Id))]
public sealed class Purchaser
{
    public Guid Id { get; set; }

    // The policy counts the name among contact information.
    [PersonalData(DataCategory.Contact)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Address { get; set; }

    [PersonalData(DataCategory.Contact, Label = "E-mail address")]
    public required string Email { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? PhoneNumber { get; set; }

    [PersonalData(DataCategory.OfficialIdentifier)]
    public string? PersonalIdentityNumber { get; set; }

    [PersonalData(DataCategory.OfficialIdentifier, When = "you do business in your own name")]
    public string? CompanyRegistrationNumber { get; set; }

    [PersonalData(DataCategory.Financial)]
    public string? PaymentDetails { get; set; }

    [PersonalData(DataCategory.OnlineIdentifier)]
    public string? IPAddress { get; set; }

    [PersonalData(DataCategory.OnlineIdentifier)]
    public string? BrowserType { get; set; }

    [PersonalData(DataCategory.OnlineIdentifier)]
    public string? DeviceInformation { get; set; }

    [PersonalData(DataCategory.Credential)]
    public string? LoginDetails { get; set; }

    [PersonalData(DataCategory.Preference)]
    public string? Preferences { get; set; }
}
