namespace Spektr;

/// <summary>What is known of a user for the sake of a better product.</summary>
[DataSubject(typeof(User), Identifier = nameof(UserId))]
public sealed class UserProfile
{
    public Guid UserId { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? FirstName { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? MiddleName { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? LastName { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? PhoneNumber { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? CorporateEmailAddress { get; set; }

    [PersonalData(DataCategory.Employment)]
    public string? Employer { get; set; }

    [PersonalData(DataCategory.OnlineIdentifier)]
    public Uri? LinkedInProfileUrl { get; set; }

    [PersonalData(DataCategory.Employment)]
    public string? JobTitle { get; set; }

    [PersonalData(DataCategory.Location)]
    public string? Country { get; set; }

    [PersonalData(DataCategory.Location)]
    public string? GeoLocation { get; set; }

    [PersonalData(DataCategory.UsageBehaviour)]
    public string? UsageData { get; set; }
}
