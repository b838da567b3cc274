namespace GdprKit.Declarations.Gaps;

/// <summary>A rule that is judged alike in the compiler and in the running app.</summary>
/// <param name="Id">The diagnostic's identifier.</param>
/// <param name="Articles">The articles that ask for it, empty for rules of consistency.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="Message">What is wrong here: {0} is the subject, {1} the detail.</param>
internal sealed record Rule(string Id, string Articles, string Title, string Message);
