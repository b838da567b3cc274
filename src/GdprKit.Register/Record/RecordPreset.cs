namespace GdprKit.Register;

/// <summary>Which columns the controller's record has (GDPR Art. 30(1)), and what a row of it is.</summary>
public enum RecordPreset
{
    /// <summary>Everything that the declarations say; a row keeps data subject, category, items, source, recipients and time limit linked.</summary>
    Full,

    /// <summary>The checklist of the Swedish authority (IMY), a row an activity.</summary>
    Imy,

    /// <summary>The guidance of the Danish authority, whose rows keep data subject, data, recipients and time limit linked.</summary>
    Datatilsynet,

    /// <summary>The "fiche de registre" of the French authority (CNIL): a sheet an activity, with a time limit for each category of data.</summary>
    Cnil,

    /// <summary>The template for controllers of the British authority (ICO), a row an activity.</summary>
    Ico,
}
