using System.Security.Cryptography;
using System.Text;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.Register;
using GdprKit.Register.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>What a sweep does with a database, in order, and what it cannot do.</summary>
internal sealed class SweepSteps
{
    private readonly List<RetentionObstacle> _obstacles = [];
    private readonly string _calendar;
    private readonly bool _hasPseudonymisationKey;
    private readonly ILookup<IProperty, (StoredType Type, Need Need)> _datedBy;

    public SweepSteps(StoredData data, StoredNeeds needs, Controller? controller, RetentionOptions options)
    {
        _calendar = $"{controller?.FinancialYearEnd} {controller?.TimeZone}";
        _hasPseudonymisationKey = options.PseudonymisationKey is { Length: >= Pseudonyms.FewestKeyBytes };
        _datedBy = DatedBy(data, needs);
        var columns = new List<SweepStep>();
        var rows = new List<SweepStep>();
        var blockers = new Blockers(data, needs);
        foreach (var type in data.Types.Where(t => needs.Of(t).Count > 0))
        {
            if (WhyNotSwept(type.EntityType) is { } reason)
            {
                Report(type, null, reason);
                continue;
            }

            var all = needs.Of(type);
            foreach (var need in all.Where(n => n.Never is not null)) Report(type, null, $"is kept for '{need.Activity.Title}' ({Names(need)}), which never ends by itself: {need.Never}");

            var erasesRows = all.All(n => n.Never is null) && all.Then() == RetentionAction.Erase;
            var canBlock = erasesRows && blockers.NamesOf(type.EntityType).Any();
            foreach (var group in type.Members.Where(m => m.IsTagged).GroupBy(m => string.Join(',', all.Select((n, i) => n.Members.Contains(m) ? i : -1).Where(i => i >= 0))))
            {
                Need[] own = [.. all.Where(n => n.Members.Contains(group.First()))];
                if (own.Any(n => n.Never is not null)) continue;

                // Where the row goes when the column may, no more is needed, unless the row cannot go.
                var goesWithRow = erasesRows && EndsOf(own).SetEquals(EndsOf(all));
                if (goesWithRow && !canBlock) continue;
                if (Columns(type, own.Then(), [.. group], erasesRows, silent: goesWithRow) is { Count: > 0 } members) (goesWithRow ? rows : columns).Add(Step(type, own.Then(), members, own, goesWithRow));
            }

            foreach (var part in type.Parts.Where(p => p.Uses.Count > 0))
            {
                Need[] own = [.. all.Where(n => n.Uses(part.Uses))];
                if (own.Length == 0 || own.Any(n => n.Never is not null)) continue;

                ReportEarlier(type, part, own);
                var goesWithRow = erasesRows && EndsOf(own).SetEquals(EndsOf(all));
                if (goesWithRow && !canBlock) continue;
                if (CanGo(type, part, own, silent: goesWithRow)) (goesWithRow ? rows : columns).Add(Step(type, own.Then(), [], own, goesWithRow, part));
            }

            if (erasesRows) rows.Add(Step(type, RetentionAction.Erase, [], all, leftBehind: false));
        }

        // Columns first: their dates may stand in rows that go later. Rows go before what is left behind of the same type is cleared, unless that is dated by rows that go before.
        Steps = [.. columns, .. rows.Where(IsFirst), .. rows.Where(s => !IsFirst(s)).GroupBy(s => s.Type).SelectMany(g => g.OrderBy(s => s.IsLeftBehind))];

        static bool IsFirst(SweepStep step) => step.IsLeftBehind && step.ReadsDatesOfOthers;
    }

    public IReadOnlyList<SweepStep> Steps { get; }

    public IReadOnlyList<RetentionObstacle> Obstacles => _obstacles;

    /// <summary>The retention of a step in words.</summary>
    public static IReadOnlyList<string> WordsOf(SweepStep step)
    {
        var words = Words.OfRecord("en");
        return [.. step.Needs.SelectMany(n => n.Ends.Where(e => e.Rule is not null).Select(e => $"{n.Activity.Title}: {RetentionWords.Of(e.Rule!, words)}")).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Why a type cannot be erased or changed by one statement for many rows.</summary>
    public static string? WhyNotSwept(IEntityType type)
    {
        if (type.GetMappingStrategy() == RelationalAnnotationNames.TptMappingStrategy && (type.BaseType is not null || type.GetDirectlyDerivedTypes().Any()))
            return "has its rows in several tables (TPT), which no single statement can erase: map the hierarchy to one table (TPH) or a table each (TPC), or erase its rows in code of your own";
        if (type.GetTableMappings().Skip(1).Any()) return "has its rows in several tables (entity splitting), which no single statement can erase: erase its rows in code of your own";
        var shared = type.GetTableMappings().Single().Table.EntityTypeMappings.Select(m => m.TypeBase).OfType<IEntityType>().FirstOrDefault(t => !t.IsOwned() && t.GetRootType() != type.GetRootType());
        return shared is null ? null : $"shares its table with {shared.ShortName()}, so that no row can be erased without the other's: make one owned by the other, or erase its rows in code of your own";
    }

    /// <summary>The columns that can be cleared or replaced; the others are reported.</summary>
    private List<StoredMember> Columns(StoredType type, RetentionAction action, IReadOnlyList<StoredMember> members, bool erasesRows, bool silent)
    {
        var columns = new List<StoredMember>();
        if (action is RetentionAction.Review or RetentionAction.Archive) return [.. members];
        if (action == RetentionAction.Pseudonymise && !_hasPseudonymisationKey)
        {
            Report(type, null, $"cannot be pseudonymised without a key of {Pseudonyms.FewestKeyBytes} bytes: set RetentionOptions.PseudonymisationKey");
            return [];
        }

        foreach (var member in members.Where(m => action != RetentionAction.Pseudonymise || Pseudonyms.Identifies(m)))
        {
            var reason = action == RetentionAction.Pseudonymise ? Pseudonyms.WhyNot(member) : Replacement.WhyNot(member);
            var dated = DatedBy(member, type, members, erasesRows);
            if (reason is null && dated.Count == 0) columns.Add(member);
            else if (dated.Count > 0 && !erasesRows) Report(type, member.Name, $"is the date by which {string.Join(", ", dated)} is kept, and would go with the row, which never goes: let the retention of {type.Name} end with RetentionAction.Erase, or date it by another column");
            else if (dated.Count == 0 && !silent) Report(type, member.Name, reason!);
        }

        return columns;
    }

    /// <summary>Whether a document, or owned values, can go while the row stays; if not, that is reported.</summary>
    private bool CanGo(StoredType type, StoredPart part, IReadOnlyList<Need> own, bool silent)
    {
        var action = own.Then();
        if (action is RetentionAction.Review or RetentionAction.Archive) return true;
        if (action == RetentionAction.Pseudonymise)
        {
            // As with columns, what identifies nobody may stay.
            if (Pseudonyms.Identify(part.Uses)) Report(type, part.Name, "is a document or list, in which nothing is pseudonymised: keep what identifies people in columns, or let its retention end with RetentionAction.Anonymise");
            return false;
        }

        if (part.WhyNotEmptied is { } reason)
        {
            if (!silent) Report(type, part.Name, $"cannot go while its row stays, since it {reason}");
            return false;
        }

        return true;
    }

    /// <summary>A document, or owned values, go as a whole: what lies in it waits for the last of it.</summary>
    private void ReportEarlier(StoredType type, StoredPart part, IReadOnlyList<Need> own)
    {
        string[] earlier = [.. part.Members.Where(m => m.IsTagged && !EndsOf(own.Where(n => n.Uses(m.Uses))).SetEquals(EndsOf(own))).Select(m => m.Name)];
        if (earlier.Length > 0) Report(type, part.Name, $"goes as a whole when all that lies in it is over, also {string.Join(", ", earlier)}, whose time is over earlier: keep what has a time of its own in columns, or in a document of its own");
    }

    /// <summary>What a date still has to end when the columns go with which it would be cleared. Cleared, it would end nothing more, so that it goes with the row.</summary>
    private IReadOnlyList<string> DatedBy(StoredMember date, StoredType type, IReadOnlyList<StoredMember> cleared, bool erasesRows) =>
        [.. _datedBy[date.Property].Where(d => erasesRows || d.Type != type || d.Need.Members.Except(cleared).Any()).Select(d => d.Type.Name).Distinct(StringComparer.Ordinal)];

    private static ILookup<IProperty, (StoredType Type, Need Need)> DatedBy(StoredData data, StoredNeeds needs) =>
    (
        from type in data.Types
        from need in needs.Of(type)
        from clock in need.Ends.Concat(need.Maxima).Select(e => e.Clock).OfType<ColumnClock>()
        select (clock.Column.Property, Dated: (type, need))
    ).ToLookup(d => d.Property, d => d.Dated);

    private SweepStep Step(StoredType type, RetentionAction action, IReadOnlyList<StoredMember> members, IReadOnlyList<Need> needs, bool leftBehind, StoredPart? part = null)
    {
        var content = string.Join('\n',
        [
            type.EntityType.Name, action.ToString(), leftBehind.ToString(), _calendar, .. members.Select(m => m.Name).Order(StringComparer.Ordinal), .. part is null ? [] : (string[])[part.Name],
            .. needs.SelectMany(n => n.Ends).Select(e => e.Rule!).Select(r => $"{r.Period} {r.After} {r.Until} {r.Whichever} {r.Anchor} {r.Limit} {r.Then} {r.Law} {r.DatedBy}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ]);
        return new()
        {
            Rule = $"{type.Name}.{action}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 6))}",
            Type = type,
            Action = action,
            Members = members,
            Part = part,
            Needs = needs,
            IsLeftBehind = leftBehind,
        };
    }

    private void Report(StoredType type, string? member, string reason)
    {
        var obstacle = new RetentionObstacle(type.Name, member, reason);
        if (!_obstacles.Contains(obstacle)) _obstacles.Add(obstacle);
    }

    private static HashSet<string> EndsOf(IEnumerable<Need> needs) => needs.SelectMany(n => n.Ends).Select(e => e.When).ToHashSet(StringComparer.Ordinal);

    private static string Names(Need need) => need.Members.Count == 0 ? "in documents or collections" : string.Join(", ", need.Members.Select(m => m.Name));
}
