using GdprKit.Register.Notice;

namespace GdprKit.Register.Tests.Notice;

public sealed class LinksTests
{
    [Theory]
    [InlineData("+46(0)8-121 08 901", "tel:+46812108901")]
    [InlineData("08-588 945 00", "tel:0858894500")]
    [InlineData("ext. 12345", null)]
    [InlineData("112", null)]
    public void Telephone_is_dialled_as_it_is_meant(string phone, string? link) => Assert.Equal(link, Links.Phone(phone));
}
