using GdprKit.Declarations;

namespace GdprKit.Register.Tests;

public sealed class DeclaredValuesTests
{
    [Fact]
    public void Are_in_the_order_of_their_names_and_say_the_last_word()
    {
        var values = new DeclaredValues(4);
        values.Set("purpose", "first");
        values.Set("kind", "Research");
        values.Set("purpose", "last");
        values.Set("via", 3);

        Assert.Equal([new("kind", "Research"), new("purpose", "last"), new("via", 3)], values);
        Assert.Equal(["kind", "purpose", "via"], values.Keys);
        Assert.Equal(["Research", "last", 3], values.Values);
        Assert.Equal(3, values.Count);
        Assert.Equal("last", values["purpose"]);
        Assert.True(values.ContainsKey("via"));
        Assert.False(values.ContainsKey("Via"));
        Assert.False(values.TryGetValue("title", out _));
        Assert.Throws<KeyNotFoundException>(() => values["title"]);
    }
}
