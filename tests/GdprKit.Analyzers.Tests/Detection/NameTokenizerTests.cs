using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Tests.Detection;

public sealed class NameTokenizerTests
{
    [Theory]
    [InlineData("FirstName", "first name")]
    [InlineData("firstName", "first name")]
    [InlineData("first_name", "first name")]
    [InlineData("FIRST_NAME", "first name")]
    [InlineData("_firstName", "first name")]
    [InlineData("m_firstName", "m first name")]
    [InlineData("HTTPServer", "http server")]
    [InlineData("CPRNumber", "cpr number")]
    [InlineData("IPAddress", "ip address")]
    [InlineData("UserIDs", "user ids")]
    [InlineData("URLs", "urls")]
    [InlineData("EMail", "e mail")]
    [InlineData("E_mail", "e mail")]
    [InlineData("AddressLine2", "address line 2")]
    [InlineData("IPv4Address", "i pv 4 address")]
    [InlineData("Förnamn", "fornamn")]
    [InlineData("PÅRØRENDE", "parorende")]
    [InlineData("FødselsÆra", "fodsels aera")]
    [InlineData("Straße", "strasse")]
    [InlineData("Prénom", "prenom")]
    [InlineData("Pre\u0301nom", "prenom")]
    [InlineData("NaI\u0308ve", "na ive")]
    [InlineData("@class", "class")]
    [InlineData("名前", "名前")]
    [InlineData("", "")]
    [InlineData("___", "")]
    [InlineData("\ud83d\ude00", "")]
    public void Splits(string name, string words) => Assert.Equal(words, Words(name));

    [Fact]
    public void Glues_words_without_what_was_between_them()
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength];
        Span<byte> starts = stackalloc byte[NameTokenizer.MaxLength];
        var name = NameTokenizer.Tokenize("home_ZipCode", folded, ends, starts);

        Assert.Equal("zipcode", name.Glued(1, 3).ToString());
        Assert.Equal("", name.Glued(1, 1).ToString());
        Assert.Equal(8, name.StartInName(2));
    }

    [Theory]
    [InlineData('ß')]
    [InlineData('A')]
    [InlineData('1')]
    [InlineData('\u0301')]
    public void Cuts_what_is_longer_than_the_buffers(char c)
    {
        var words = Words(new string(c, 10_000));

        Assert.True(words.Length <= NameTokenizer.FoldedLength);
    }

    [Fact]
    public void Takes_any_characters()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var name = new string([.. Enumerable.Range(0, random.Next(300)).Select(_ => (char)random.Next(random.Next(3) == 0 ? 0x10000 : 0x180))]);
            Assert.DoesNotContain("  ", Words(name), StringComparison.Ordinal);
        }
    }

    private static string Words(string name)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength];
        Span<byte> starts = stackalloc byte[NameTokenizer.MaxLength];
        var tokens = NameTokenizer.Tokenize(name, folded, ends, starts);
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++) words[i] = tokens[i].ToString();
        return string.Join(' ', words);
    }
}
