using GdprKit.Declarations;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>Reads from the rules of an item how its retention ends for the rows of a type.</summary>
/// <param name="clocks">Finds the columns that date events.</param>
/// <param name="register">The register.</param>
/// <param name="hasLedgers">Whether the database is the one in which consents are entered.</param>
internal sealed class RetentionEnds(ClockFinder clocks, ProcessingRegister register, bool hasLedgers)
{
    /// <summary>What must end before the item can go.</summary>
    public IReadOnlyList<RetentionEnd> Of(StoredType type, ItemUse use)
    {
        var rules = Rules(use);
        RetentionRule[] binding = [.. rules.Where(r => r.Limit != RetentionLimit.AtMost)];
        // With nothing else said, the most that the law allows is how long it is kept.
        if (binding.Length == 0) binding = rules;
        return binding.Length == 0 ? [new() { Never = "no retention is declared for it" }] : [.. binding.Select(r => Of(type, use.Activity, r))];
    }

    public IReadOnlyList<RetentionEnd> MaximaOf(StoredType type, ItemUse use) =>
        [.. Rules(use).Where(r => r.Limit == RetentionLimit.AtMost).Select(r => Of(type, use.Activity, r))];

    /// <summary>Without those that speak of another store, such as backup copies.</summary>
    private static RetentionRule[] Rules(ItemUse use) => [.. use.Item.Retention.Select(r => use.Activity.Retention[r]).Where(r => r.In is null)];

    private RetentionEnd Of(StoredType type, ProcessingActivity activity, RetentionRule rule)
    {
        if (WhyNoClock(rule) is { } reason) return new() { Rule = rule, Never = reason };

        // What is entered of consents dates their end, unless the app does.
        if (rule.DatedBy is null) return OfConsent(type, activity, rule);

        var (clock, missing) = clocks.Find(type, activity, rule.DatedBy!);
        return new() { Rule = rule, Clock = clock, Never = missing };
    }

    private RetentionEnd OfConsent(StoredType type, ProcessingActivity activity, RetentionRule rule)
    {
        var missing = hasLedgers ? ConsentClock.WhyNot(type, activity) : "consents are entered in another database";
        return missing is null
            ? new() { Rule = rule, Clock = new ConsentClock(activity, type.Subjects, register) }
            : new() { Rule = rule, Never = $"{missing}, so that only a column can date the event ({EventOf(rule)}) that ends it: set DatedBy" };
    }

    /// <summary>The event that is dated: from which the period runs, or which ends it.</summary>
    private static RetentionEvent EventOf(RetentionRule rule) => rule.After != RetentionEvent.Unspecified ? rule.After : rule.Until;

    /// <summary>Why no clock can end a rule; <see langword="null"/>: one may.</summary>
    private static string? WhyNoClock(RetentionRule rule)
    {
        if (!string.IsNullOrWhiteSpace(rule.Criteria)) return "its criteria are words, which no machine can judge";
        if (rule.When is not null || rule.Unless is not null) return "it holds under a condition in words, which no machine can judge";
        if (rule.Period is not null && Period.Parse(rule.Period) is null) return $"'{rule.Period}' is no period of the calendar";

        var hasPeriod = rule.Period is not null;
        var (hasAfter, hasUntil) = (rule.After != RetentionEvent.Unspecified, rule.Until != RetentionEvent.Unspecified);
        if (!hasPeriod && !hasUntil) return hasAfter ? "it says from when data is kept, but not for how long" : "it states no period";
        // One member dates one event: that from which the period runs, or that which ends it.
        if (!hasPeriod && hasAfter) return $"it ends with an event ({rule.Until}) that no member dates";
        if (hasPeriod && hasUntil && rule.Whichever != Whichever.First) return $"it may last longer than its period, until an event ({rule.Until}) that no member dates";
        if (rule.DatedBy is null && !ConsentClock.Dates(EventOf(rule))) return $"no member dates the event ({EventOf(rule)}) that {(hasPeriod ? "begins" : "ends")} it: set DatedBy";
        return null;
    }
}
