namespace GdprKit.Register;

/// <summary>Of what a column of the record speaks.</summary>
public enum RecordLevel
{
    /// <summary>Of the organisation: mostly the same in all rows.</summary>
    Organisation,

    /// <summary>Of the activity: the same in all rows of one.</summary>
    Activity,

    /// <summary>Of the data in this row.</summary>
    Data,
}
