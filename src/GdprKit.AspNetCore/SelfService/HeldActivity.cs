using GdprKit.AspNetCore.Components;
using GdprKit.Register;

namespace GdprKit.AspNetCore.SelfService;

/// <summary>An activity that concerns a person.</summary>
internal sealed record HeldActivity
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Purpose { get; init; }

    /// <summary>The provisions on which it rests.</summary>
    public required string[] LegalBases { get; init; }

    /// <summary>The categories of data.</summary>
    public required string[] Data { get; init; }

    public required string[] Kept { get; init; }

    public static HeldActivity Of(ProcessingActivity activity) => new()
    {
        Id = activity.Id,
        Title = activity.Title,
        Purpose = activity.Purpose,
        LegalBases = [.. activity.LegalBases.Select(b => b.Article).Distinct(StringComparer.Ordinal)],
        Data = [.. activity.DataItems.Select(i => English.Words.Of(i.Category)).Distinct(StringComparer.Ordinal)],
        Kept = [.. activity.Retention.Select(r => string.Join(": ", new[] { English.Kept(r), r.Criteria ?? "" }.Where(t => t.Length > 0))).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)],
    };
}
