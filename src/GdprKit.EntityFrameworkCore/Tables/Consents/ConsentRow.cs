using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>A grant or a withdrawal.</summary>
internal sealed class ConsentRow : SubjectRow, IActivityRow
{
    public Guid Id { get; init; }

    public required string Activity { get; init; }

    public int Number { get; init; }

    public ConsentState State { get; init; }

    public DateTime At { get; init; }

    public DateTime? ValidUntil { get; init; }

    public Via Channel { get; init; }

    public string? Form { get; init; }

    public ActingPerson By { get; init; }

    public string? Language { get; init; }

    public string? Version { get; init; }

    public string? TextHash { get; init; }

    public string? NoticeHash { get; init; }

    public string? NoticeVersion { get; init; }

    public required string RegisterHash { get; init; }
}
