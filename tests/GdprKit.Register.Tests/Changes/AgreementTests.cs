namespace GdprKit.Register.Tests.Changes;

/// <summary>The approved file and the declarations from which it was written say the same, whatever they declare.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string, string> Properties => EveryPropertyTests.Properties();

    public static TheoryData<string> SampleNames => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public async Task Sample_is_what_it_served(string name)
    {
        var app = Samples.Of(name);

        Assert.Empty((await app.SinceAsync(app)).Select(d => d.ToString()));
        Assert.True(app.Register.Activities.Count > 2);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task Every_property_is_compared(string attribute, string property)
    {
        var (without, with) = EveryPropertyTests.Sources(attribute, property);
        var (approved, current) = (ChangingApp.Of(without), ChangingApp.Of(with));

        Assert.Empty((await current.SinceAsync(current)).Select(d => d.ToString()));
        Assert.Empty((await approved.SinceAsync(approved)).Select(d => d.ToString()));
        Assert.Equal(RegisterContent.Of(approved.Json) != RegisterContent.Of(current.Json), (await current.SinceAsync(approved)).Length > 0);
    }
}
