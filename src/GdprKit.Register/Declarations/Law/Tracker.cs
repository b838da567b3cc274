namespace GdprKit.Declarations.Law;

/// <summary>A cookie that measures use or advertises, which is never strictly necessary (ePrivacy Directive Art. 5(3)).</summary>
/// <param name="Pattern">Its name; <c>*</c> at the end stands for anything.</param>
/// <param name="Provider">Whose it is.</param>
/// <param name="Purpose">A name of <c>CookiePurpose</c>.</param>
/// <param name="MayBeOwn">Whether it is software that many run on a server of their own, so that nobody else reads the cookie.</param>
internal sealed record Tracker(string Pattern, string Provider, string Purpose, bool MayBeOwn);
