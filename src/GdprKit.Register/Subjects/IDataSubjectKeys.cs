namespace GdprKit.Register;

/// <summary>
/// Knows how the app's data writes the keys of people, so that what is entered of one person is found again however the key was typed: <c>007</c> is <c>7</c> where keys
/// are numbers, and a GUID in capitals is the same as in small letters. <c>UseEntityFrameworkCore</c> reads it from the model.
/// </summary>
public interface IDataSubjectKeys
{
    /// <summary>The person by the name that the register has for such people now, and by the key as the data has it.</summary>
    /// <param name="subject">The person.</param>
    /// <returns>The same person. Where no column tells what keys look like, the key stays as it is.</returns>
    /// <exception cref="ArgumentException">Either part is empty, or nobody can have such a key: a text where keys are numbers. The message does not repeat the key.</exception>
    DataSubjectKey Canonical(DataSubjectKey subject);
}
