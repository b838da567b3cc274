using System.Collections;
using System.Text.RegularExpressions;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Tests.Notice;

/// <summary>Every text of the model is text on the page.</summary>
public sealed partial class NoticeTextTests
{
    public static TheoryData<string> Texts => ["<script>alert(1)</script><img src=x onerror=alert(2)>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)", "</style><style>*{display:none}</style>", "]]> --> <!-- ", "\u202edrow\u202c\u2067x\u2069", new('x', 10_000), ""];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task No_text_becomes_markup(string text)
    {
        var register = Saying(text);
        await using var app = await TestApp.StartAsync(register, a => a.MapPrivacyNotice());
        await using var plain = await TestApp.StartAsync(Saying("plain"), a => a.MapPrivacyNotice());
        var (page, expected) = (await app.TextAsync("/privacy"), await plain.TextAsync("/privacy"));

        Assert.Equal(Tags(expected), Tags(page));
        Assert.All(Href().Matches(page).Select(m => m.Groups[1].Value), link => Assert.Matches("^(#|\\?|mailto:|tel:|https://|data:image/svg)", link));
        Assert.DoesNotContain('\u202e', page);
    }

    // Those that no text of ours may bring with it; what a page is made of depends on how much is said.
    private static IEnumerable<string> Tags(string page) =>
        Tag().Matches(page).Select(m => m.Groups[1].Value.TrimStart('/')).Except(["a", "p", "div", "section", "h3", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td"]).Order(StringComparer.Ordinal);

    private static ProcessingRegister Saying(string text)
    {
        var register = Registers.NewFilled();
        register = register with { Activities = [.. register.Activities.Select(a => a with { ProcessorFor = [] })] };
        Say(register, text, new(ReferenceEqualityComparer.Instance));
        return register with { Language = "en" };
    }

    private static void Say(object node, string text, HashSet<object> seen)
    {
        if (node is IEnumerable items and not string)
        {
            foreach (var item in items) Say(item, text, seen);
        }
        else if (node.GetType().Assembly == typeof(ProcessingRegister).Assembly && node is not Enum && seen.Add(node))
        {
            foreach (var property in node.GetType().GetProperties().Where(p => p.CanWrite))
            {
                if (property.PropertyType == typeof(string)) property.SetValue(node, text);
                else if (property.PropertyType == typeof(IReadOnlyList<string>)) property.SetValue(node, new[] { text });
                else if (property.GetValue(node) is { } value) Say(value, text, seen);
            }
        }
    }

    [GeneratedRegex("<([a-zA-Z!/][a-zA-Z]*)")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
