namespace Expektra;

/// <summary>The policy says that it holds nothing personal, and that it identifies the user.</summary>
[Cookie("sessionscookie", CookiePurpose.StrictlyNecessary, "skickar information mellan din dator och vår server, så att vi känner igen dig och du kan använda tjänsterna; den kan lagras på dator, mobiltelefon eller surfplatta och innehåller ingen personlig information om dig",
    Duration = "tills du stänger webbläsaren; den lagras inte permanent",
    Consequence = "tjänsten kanske inte fungerar som den ska")]
[Consent("låta oss använda cookies för dessa ändamål", Kind = ConsentKind.Cookies, Form = ConsentForm.ImpliedByUse, When = "du använder produkter och tjänster")]
[OptOut(Via.BrowserSettings)]
[NotPersonalData("sessionscookien innehåller ingen personlig information")]
public sealed class SessionCookie;
