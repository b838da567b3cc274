using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>Why rows of a type are kept: an activity that uses some of their columns, until its retention ends.</summary>
internal sealed class Need
{
    public required ProcessingActivity Activity { get; init; }

    /// <summary>The items of the activity, which have the same retention.</summary>
    public required IReadOnlyList<DataItem> Items { get; init; }

    /// <summary>The columns that it needs; none: what it needs lies in the rows, but in no column of its own.</summary>
    public required IReadOnlyList<StoredMember> Members { get; init; }

    /// <summary>What must end: the chosen retention and every statutory minimum.</summary>
    public required IReadOnlyList<RetentionEnd> Ends { get; init; }

    /// <summary>Statutory maxima. They end nothing beside another retention; what is kept longer is reported.</summary>
    public required IReadOnlyList<RetentionEnd> Maxima { get; init; }

    /// <summary>The consent of those whom the rows are about; <see langword="null"/>: it asks for none, or the ledger of this database knows none of them.</summary>
    public ConsentClock? Consent { get; init; }

    /// <summary>Why it never ends by a clock; <see langword="null"/>: it does.</summary>
    public string? Never => Ends.FirstOrDefault(e => e.Never is not null)?.Never;

    /// <summary>What then happens: of several rules, what keeps most.</summary>
    public RetentionAction Then => Ends.Where(e => e.Rule is not null && !e.IsStatutory).Select(e => e.Rule!.Then).DefaultIfEmpty(RetentionAction.Erase).MaxBy(NeedsTogether.Keeps);

    /// <summary>Whether it is a need of any of these items.</summary>
    public bool Uses(IReadOnlyList<ItemUse> uses) => uses.Any(u => u.Activity == Activity && Items.Contains(u.Item));

    /// <summary>The condition that it is over for a row.</summary>
    public Expression IsOver(Expression row, RetentionDay day, DbContext context) => Ends.Select(e => e.IsOver(row, day, context)).Aggregate(Expression.AndAlso);
}
