namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>An entry about one person and one activity, numbered so that two cannot be made of the same state.</summary>
internal interface IActivityRow : IPersonRow
{
    string Activity { get; }

    /// <summary>From 1, for each person and activity.</summary>
    int Number { get; }
}
