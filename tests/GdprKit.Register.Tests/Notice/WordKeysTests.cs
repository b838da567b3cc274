using System.Text.RegularExpressions;
using GdprKit.Register.Notice;
using GdprKit.Register.Vocabulary;
using GdprKit.Testing;

namespace GdprKit.Register.Tests.Notice;

/// <summary>Code and vocabulary name the same keys: none that is asked for is missing, and none is left that nobody asks for.</summary>
public sealed partial class WordKeysTests
{
    private static readonly HashSet<string> Keys = [.. Words.Of("en").Keys];

    private static readonly string Code = string.Concat(((string[])["GdprKit.Register", "GdprKit.AspNetCore"])
        .SelectMany(p => Directory.EnumerateFiles(Repository.Path("src", p), "*.*", SearchOption.AllDirectories))
        .Where(f => Path.GetExtension(f) is ".cs" or ".razor")
        .Select(File.ReadAllText));

    // Words of an enum's values are asked for by value; these by a key that is put together.
    private static readonly string[] Families = ["section.", "right.", "limit.", "summary.", "unit.", "Country.", "law.", "rests-on.", "ground."];

    [Fact]
    public void Every_key_in_code_is_a_word()
    {
        string[] asked = [.. Asked().Matches(Code).Select(m => m.Groups[1].Value).Where(k => !k.EndsWith('.')).Distinct()];
        Assert.True(asked.Length > 80, $"Code asks for {asked.Length} keys.");
        // The record asks for words of its own, too.
        Assert.Empty(asked.Except(Keys).Except(Words.OfRecord("en").Keys));
    }

    [Fact]
    public void Every_word_is_asked_for()
    {
        var enums = typeof(DataRight).Assembly.GetExportedTypes().Where(t => t.IsEnum).Concat([typeof(RedactionReason), typeof(ErasureReason)]).SelectMany(t => t.GetEnumNames().Select(n => $"{t.Name}.{n}")).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Keys.Except(enums).Where(k => !IsWritten(k) && !IsPutTogether(k)).ToArray());
    }

    [Theory]
    [InlineData(typeof(RightLimitKind))]
    [InlineData(typeof(RightConditionKind))]
    public void Words_of_rights_are_those_of_kinds_that_exist(Type kinds)
    {
        var prefix = kinds == typeof(RightLimitKind) ? "limit." : "ground.";
        var suffixes = Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).Select(k => k.Split('.')[^1]).Where(s => !s.EndsWith(')'));
        Assert.NotEmpty(suffixes);
        Assert.Empty(suffixes.Except(kinds.GetEnumNames()));
    }

    // "section." + id, where the id is written somewhere; the value of an enum; a country; a provision.
    private static bool IsPutTogether(string key)
    {
        var family = Families.FirstOrDefault(f => key.StartsWith(f, StringComparison.Ordinal));
        if (family is null) return false;
        var rest = key[family.Length..];
        return family switch
        {
            "right." => Enum.TryParse<DataRight>(rest, out _),
            "limit." => Enum.TryParse<RightLimitKind>(rest, out _),
            "Country." => rest.Length == 2,
            "law." or "section." or "summary." => IsWritten(rest),
            "unit." => IsWritten(key.TrimEnd('s')),
            "rests-on." => IsWritten(rest),
            "RedactionReason." => Enum.TryParse<RedactionReason>(rest, out _),
            "ErasureReason." => Enum.TryParse<ErasureReason>(rest, out _),
            // The provision is one that the computation gives.
            "ground." => IsWritten(rest.Split('.')[0]),
            _ => false,
        };
    }

    private static bool IsWritten(string literal) => Code.Contains($"\"{literal}\"", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:\b[wW]ords\[|\bFill\(|\bFramed\(|\bwords\.Fill\()""([^""{}$]+)""")]
    private static partial Regex Asked();
}
