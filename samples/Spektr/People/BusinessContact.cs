namespace Spektr;

/// <summary>Somebody at an organisation that spektr does or may do business with.</summary>
[DataSubject("Business contacts", DataSubjectCategory.BusinessContact)]
public sealed class BusinessContact
{
    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public required string Email { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? TelephoneNumber { get; set; }

    [PersonalData(DataCategory.Employment)]
    public string? Position { get; set; }
}
