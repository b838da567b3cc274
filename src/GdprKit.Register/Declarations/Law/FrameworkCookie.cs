namespace GdprKit.Declarations.Law;

/// <summary>A cookie that a framework sets for what the person asked for, and that needs no consent (ePrivacy Directive Art. 5(3)).</summary>
/// <param name="Pattern">Its name; <c>*</c> at the end stands for anything.</param>
/// <param name="Framework">Who sets it.</param>
/// <param name="Why">What it does: "keeps you logged in".</param>
internal sealed record FrameworkCookie(string Pattern, string Framework, string Why);
