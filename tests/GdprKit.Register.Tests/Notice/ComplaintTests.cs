using GdprKit.Register.Notice;
using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Tests.Notice;

/// <summary>Where to complain.</summary>
public sealed class ComplaintTests
{
    [Theory]
    [InlineData("DK", null, "Carl Jacobsens Vej 35")]
    [InlineData("se", null, "Integritetsskyddsmyndigheten (IMY)")]
    [InlineData("NO", null, "postkasse@datatilsynet.no")]
    [InlineData("DE", null, "authority of the state (Land)")]
    [InlineData("US", null, "supervisory authority of the country in the EU/EEA where you live or work")]
    [InlineData(null, null, "supervisory authority of the country in the EU/EEA where you live or work")]
    [InlineData("DE", "Berliner Beauftragte", "Berliner Beauftragte.")]
    public void Authority_is_that_of_the_country_or_the_declared_one(string? country, string? declared, string expected)
    {
        var register = Notices.Least with { Controller = Notices.Least.Controller! with { Country = country, Authority = declared } };
        Assert.Contains(expected, Notices.Text(NoticeComposer.Compose(register), "complaint"), StringComparison.Ordinal);
    }

    [Fact]
    public void Controller_outside_the_union_has_the_authority_of_its_representative()
    {
        var register = Notices.Full with { Controller = Notices.Full.Controller! with { Country = "US" }, Representative = Notices.Full.Representative! with { Country = "SE" } };
        Assert.Contains("imy@imy.se", Notices.Text(NoticeComposer.Compose(register), "complaint"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_country_of_the_EEA_has_an_authority_that_can_be_reached()
    {
        string[] countries = ["AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO"];
        Assert.Equal(countries.Order(StringComparer.Ordinal), SupervisoryAuthority.Everywhere.Select(a => a.Country).Order(StringComparer.Ordinal));
        Assert.All(SupervisoryAuthority.Everywhere, a =>
        {
            Assert.NotNull(Links.Web(a.Url));
            Assert.NotNull(Links.Phone(a.Phone));
            Assert.True(a.Email.Length == 0 || Links.Mail(a.Email) is not null, a.Email);
        });
    }
}
