namespace Spektr;

/// <summary>What a user has asked support, and what was answered.</summary>
[DataSubject(typeof(User), Identifier = nameof(UserId))]
public sealed class SupportHistory
{
    public Guid UserId { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public IList<string> InteractionHistory { get; } = [];
}
