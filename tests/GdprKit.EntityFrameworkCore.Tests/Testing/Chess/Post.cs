namespace GdprKit.EntityFrameworkCore.Tests.Chess;

/// <summary>The first of a thread refers to itself.</summary>
[DataSubject("Writers", DataSubjectCategory.Member, Identifier = nameof(WriterId))]
public class Post
{
    public int Id { get; set; }

    public int WriterId { get; set; }

    public int? RootId { get; set; }

    public Post? Root { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public string? Text { get; set; }

    public DateTime WrittenAt { get; set; }
}
