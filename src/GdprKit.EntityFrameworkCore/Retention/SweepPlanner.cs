using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.Register;
using GdprKit.Register.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Counts what a sweep would do, and what it could not.</summary>
internal sealed class SweepPlanner(DbContext context, SweepSteps steps, DueRows due, RetentionOptions options)
{
    private readonly Dictionary<SweepStep, long> _blocked = [];

    public async Task<IReadOnlyList<RetentionStep>> StepsAsync(CancellationToken cancellationToken)
    {
        var gone = await due.GoneBeforeAsync(steps.Steps, cancellationToken);
        var confirmed = await Sweep.ConfirmedAsync(context, cancellationToken);
        var planned = new List<RetentionStep>();
        foreach (var step in steps.Steps)
        {
            var rows = step.Type.Rows;
            var span = await rows.SpanAsync(context, await due.DueAsync(step, cancellationToken, gone), step.OwnClock?.Column, cancellationToken);
            if (await due.BlockedAsync(step, gone, cancellationToken) is { } blocked) _blocked[step] = await rows.CountAsync(context, blocked, cancellationToken);
            planned.Add(new()
            {
                Rule = step.Rule,
                Type = step.Type.Name,
                Action = step.Action,
                Members = [.. step.Names],
                Retention = SweepSteps.WordsOf(step),
                Due = span.Count,
                Oldest = span.Oldest,
                Newest = span.Newest,
                Held = await rows.CountAsync(context, await due.HeldAsync(step, cancellationToken), cancellationToken),
                Blocked = _blocked.GetValueOrDefault(step),
                Undated = await rows.CountAsync(context, due.Undated(step), cancellationToken),
                AwaitsConfirmation = options.RequireConfirmation && !step.IsLeftToPeople && !confirmed.Contains(step.Rule),
            });
        }

        return planned;
    }

    /// <summary>What no run can do, when the steps are planned.</summary>
    public async Task<IReadOnlyList<RetentionObstacle>> ObstaclesAsync(StoredData data, StoredNeeds needs, CancellationToken cancellationToken)
    {
        var obstacles = new List<RetentionObstacle>(steps.Obstacles);
        foreach (var (step, blocked) in _blocked.Where(b => b.Value > 0))
        {
            obstacles.Add(new(step.Type.Name, null, $"cannot go while rows refer to it that stay: {string.Join(", ", due.BlockersOf(step))}. Declare when those end, or let them let go of it (a foreign key that may be null, and OnDelete(DeleteBehavior.SetNull))", blocked));
        }

        foreach (var step in steps.Steps.Where(s => s.ErasesRows && s.IsDatedByOthersOnly))
        {
            if (await step.Type.Rows.CountAsync(context, due.Undatable(step), cancellationToken) is not (> 0 and var undatable)) continue;

            var clocks = string.Join(", ", step.OthersClocks.Select(c => $"{c.Holder.ShortName()}.{c.Column.Name}").Distinct(StringComparer.Ordinal));
            obstacles.Add(new(step.Type.Name, null, $"has rows to which none refers that could date them ({clocks}): they are new, or what dated them is gone, and they stay. Give {step.Type.Name} a date of its own (DatedBy)", undatable));
        }

        foreach (var type in data.Types)
        {
            foreach (var need in needs.Of(type))
            {
                foreach (var maximum in need.Maxima.Where(m => m.Clock is not null))
                {
                    if (await type.Rows.CountAsync(context, due.Over(maximum, type), cancellationToken) is not (> 0 and var overdue)) continue;

                    obstacles.Add(new(type.Name, null, $"is kept longer than the law allows for '{need.Activity.Title}': {RetentionWords.Of(maximum.Rule!, Words.OfRecord("en"))}", overdue));
                }
            }
        }

        return obstacles;
    }
}
