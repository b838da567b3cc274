namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>Fires the rules of leaks.</summary>
internal static class LeakFaults
{
    public const string Source = """
        namespace Leaks
        {
            public record Visitor(int Id, [PersonalData(DataCategory.Contact)] string Email);
            public class Desk
            {
                private const string Guest = "anna.lindqvist@telia.com";
                public void Greet(Visitor visitor, Microsoft.Extensions.Logging.ILogger logger, System.Diagnostics.Activity activity, Microsoft.Extensions.AI.IChatClient chat)
                {
                    Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(logger, "Mail to {Mail}", visitor.Email);
                    activity.SetTag("mail", visitor.Email);
                    chat.GetResponseAsync("Greet " + visitor.Email);
                    System.IO.File.Delete($"visits/{visitor.Email}.txt");
                    var page = new System.Uri($"https://shop.example/?mail={visitor.Email}");
                    throw new System.InvalidOperationException($"{visitor.Email} at {page} is no {Guest}");
                }
            }
        }
        namespace Microsoft.Extensions.AI { public interface IChatClient { void GetResponseAsync(string chatMessage); } }
        """;
}
