namespace GdprKit.AspNetCore.Personal;

/// <summary>What a page needs besides what it shows.</summary>
/// <param name="Root">The path of the mapping, as the browser knows it.</param>
/// <param name="TokenField">The name of the field for the token of forms.</param>
/// <param name="Token">The token.</param>
/// <param name="Controller">Whose app it is.</param>
/// <param name="Done">What was just done, in words.</param>
/// <param name="Language">The language of what is declared, where it is not English.</param>
/// <param name="Today">The day on which deadlines are judged.</param>
internal sealed record Frame(string Root = "", string TokenField = "", string Token = "", string? Controller = null, string? Done = null, string? Language = null, DateOnly Today = default);
