using GdprKit.Declarations.Fragments;

namespace GdprKit.Register.Tests.Fragments;

public sealed class FragmentTests
{
    [Fact]
    public void Newer_schema_is_refused_and_the_assembly_named()
    {
        var e = Assert.Throws<FragmentException>(() => FragmentReader.Read("""{"schema":2,"assembly":"Shop.Domain"}""", "Shop.Domain"));
        Assert.True(e.IsNewer);
        Assert.Contains("'Shop.Domain'", e.Message, StringComparison.Ordinal);
        Assert.Contains("Update", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schema\":1")]
    [InlineData("{\"schema\":1,\"types\":[{}]}")]
    [InlineData("{\"schema\":1,\"declarations\":[{\"when\":\"x\"}]}")]
    [InlineData("{\"schema\":1}x")]
    [InlineData("{\"schema\":\"\\u12\"}")]
    public void Damaged_fragment_is_refused_and_the_assembly_named(string json)
    {
        var e = Assert.Throws<FragmentException>(() => FragmentReader.Read(json, "Shop"));
        Assert.False(e.IsNewer);
        Assert.Contains("'Shop'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused_before_the_stack_ends() =>
        Assert.Throws<FragmentException>(() => FragmentReader.Read(new string('[', 1_000_000), "Shop"));

    [Fact]
    public void What_a_later_version_adds_is_ignored()
    {
        var fragment = FragmentReader.Read("""{"schema":1,"assembly":"Shop","new":[1,{"a":true}],"types":[{"name":"T","new":"x","declarations":[{"attribute":"Never","practice":"Sale","new":7}]}]}""", "Shop");
        Assert.Equal("Sale", fragment.Types.Single().Declarations.Single().Text("practice"));
    }

    [Fact]
    public void Reader_agrees_with_System_Text_Json()
    {
        var random = new Random(20261124);
        for (var i = 0; i < 2_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)(random.Next(4) == 0 ? random.Next(1, 0xD7FF) : random.Next(1, 128)))]);
            var json = System.Text.Json.JsonSerializer.Serialize(new { schema = 1, assembly = text, includes = new[] { text, "" } });
            var fragment = FragmentReader.Read(json, "?");
            Assert.Equal(text, fragment.Assembly);
            Assert.Equal([text, ""], fragment.Includes);
        }
    }

    [Fact]
    public void Last_of_the_members_of_one_name_counts()
    {
        Assert.Equal(2, ((JsonMembers)JsonReader.Read("""{ "a": 1, "b": 3, "a": 2 }"""))["a"]);
        Assert.Equal("c", FragmentReader.Read("""{"schema":1,"translations":[{"language":"da","texts":{"a":"b","a":"c"}}]}""", "Shop").Translations.Single().Texts["a"]);
    }

    [Fact]
    public void Members_that_are_passed_over_are_left_out_where_they_hold_objects()
    {
        const string Json = """{ "a": [ { "rights": [ { "kind": "Access \" ] }", "of": [ { } ] } ], "id": 1 } ], "rights": ["Erasure"], "b": { "rights": [ ], "c": "d" } }""";

        var read = (JsonMembers)JsonReader.Read(Json, "rights");

        Assert.Equal(["id"], ((JsonMembers)((object[])read["a"]!)[0]).Select(m => m.Key));
        Assert.Equal(["Erasure"], (object[])read["rights"]!);
        Assert.Equal(["rights", "c"], ((JsonMembers)read["b"]!).Select(m => m.Key));
        Assert.Throws<JsonFormatException>(() => JsonReader.Read("""{ "rights": [ { "kind": "Access" } """, "rights"));
    }
}
