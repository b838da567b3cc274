namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>Fires the rules about code beside declarations.</summary>
internal static class CodeFaults
{
    public const string Source = """
        namespace Code
        {
            [DataSubject("Readers")] public class Reader { public bool Newsletter { get; set; } = true; }
            public class Page { public void Show(Microsoft.AspNetCore.Http.HttpResponse response) => response.Cookies.Append("ab", "1"); }
        }
        """;
}
