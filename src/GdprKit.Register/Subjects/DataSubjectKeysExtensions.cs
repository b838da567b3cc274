namespace GdprKit.Register;

/// <summary>Asks for a person where a key that nobody can have is no mistake of the caller.</summary>
internal static class DataSubjectKeysExtensions
{
    /// <summary>The person as the app's data knows them; <see langword="null"/>: nobody can be meant.</summary>
    public static DataSubjectKey? Find(this IDataSubjectKeys keys, DataSubjectKey subject)
    {
        try
        {
            return keys.Canonical(subject);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
