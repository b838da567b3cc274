namespace GdprKit.Register;

/// <summary>One person: whom the register calls so, and by which identifier the app knows them.</summary>
/// <param name="Subject">The identifier of the data subjects in the register (<see cref="DataSubject.Id"/>), such as <c>customers</c>.</param>
/// <param name="Key">The value of the identifying member: a GUID as <c>00000000-0000-0000-0000-000000000000</c> in small letters, a number in digits, a text as it is. Services take other ways of writing it and answer with this one (<see cref="IDataSubjectKeys"/>).</param>
public readonly record struct DataSubjectKey(string Subject, string Key)
{
    /// <summary>The subject alone: the key is personal data, and logs shall hold none.</summary>
    public override string ToString() => Subject;
}
