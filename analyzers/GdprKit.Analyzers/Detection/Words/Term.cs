using GdprKit.Declarations.Resolution;

namespace GdprKit.Analyzers.Detection.Words;

/// <summary>One kind of personal data that names tell of.</summary>
/// <param name="Label">What people call it: "e-mail address".</param>
/// <param name="Category">The member of <c>GdprKit.DataCategory</c>.</param>
/// <param name="Strength">How much of a sign it is.</param>
/// <param name="Shapes">Which values fit it.</param>
internal sealed record Term(string Label, string Category, TermStrength Strength, ValueShapes Shapes)
{
    /// <summary>What the text of a review or message is.</summary>
    public static readonly Term Writing = new("what somebody wrote", "CommunicationContent", TermStrength.Generic, ValueShapes.Text);

    /// <summary>What an unknown kind of number is in a type about people.</summary>
    public static readonly Term Number = new("identification number", "Identity", TermStrength.Generic, ValueShapes.Text | ValueShapes.Number);

    /// <summary>What a team calls its data. They know their words, so these count anywhere and in any type.</summary>
    /// <param name="words">As written in the vocabulary.</param>
    /// <param name="category">Empty: it is no personal data.</param>
    public static Term Own(string words, string category) => new($"'{words}' in the vocabulary", category, TermStrength.Certain, (ValueShapes)(-1));

    /// <summary>Whether the words are said to be no personal data.</summary>
    public bool IsNone => Category.Length == 0;

    /// <summary>Whether the value says how somebody is, so that its kind or level does, too.</summary>
    public bool IsFact { get; } = Category is "Demographic" or "FamilyAndHousehold" or "Employment" or "Education" or "Preference" || Promises.IsSensitive(Category);

    /// <summary>Whether people have it in any type, and things hardly ever.</summary>
    public bool StandsAlone => Strength >= TermStrength.Usual;

    /// <summary>Whether a key to a table of such values says it, too: a person has an ethnicity id. The key of a department is a reference.</summary>
    public bool IsCharacteristic => IsFact && Category is not ("Employment" or "Education" or "FamilyAndHousehold");
}
