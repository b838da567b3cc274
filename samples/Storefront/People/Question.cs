namespace Storefront;

/// <summary>What a customer asked us.</summary>
[DataSubject(typeof(Customer), Identifier = nameof(CustomerId))]
public sealed class Question
{
    public int Id { get; set; }

    public Guid CustomerId { get; set; }

    public Customer? Customer { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public required string Text { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public string? Answer { get; set; }

    /// <summary>When it was answered, UTC.</summary>
    public DateTime? AnsweredAt { get; set; }
}
