namespace Spektr;

/// <summary>Somebody with an account on the platform.</summary>
[DataSubject("Users of the platform", DataSubjectCategory.User, Identifier = nameof(Id))]
public sealed class User
{
    public Guid Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public required string Email { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Username { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? TelephoneNumber { get; set; }

    [PersonalData(DataCategory.Employment)]
    public string? Position { get; set; }
}
