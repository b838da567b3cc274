namespace GdprKit.Analyzers.Detection.Members;

/// <summary>Where words were found.</summary>
internal enum MatchSource
{
    /// <summary>In the member's name.</summary>
    Name,

    /// <summary>In what an attribute calls it, or says of its values: <c>[Display(Name = "Date of birth")]</c>, <c>[EmailAddress]</c>.</summary>
    Attribute,

    /// <summary>In the name of its type: <c>MailAddress</c>.</summary>
    Type,
}
