using GdprKit.Analyzers.Detection;

namespace GdprKit.Analyzers.Tests.Detection;

public sealed class NameTokenizerTests
{
    [Theory]
    [InlineData("Email", "email")]
    [InlineData("HomePhoneNumber", "home phone number")]
    [InlineData("homePhoneNumber", "home phone number")]
    [InlineData("home_phone_number", "home phone number")]
    [InlineData("HOME_PHONE", "home phone")]
    [InlineData("_homePhone", "home phone")]
    [InlineData("m_HomePhone", "m home phone")]
    [InlineData("CPRNumber", "cpr number")]
    [InlineData("IPAddress", "ip address")]
    [InlineData("IpAddress", "ip address")]
    [InlineData("UserIDs", "user ids")]
    [InlineData("URLsToVisit", "urls to visit")]
    [InlineData("AddressLine2", "address line")]
    [InlineData("Address2Line", "address line")]
    [InlineData("Født", "født")]
    [InlineData("ÅretsGæst", "årets gæst")]
    [InlineData("Pre\u0301nom", "prénom")]
    [InlineData("氏名", "氏名")]
    [InlineData("\ud800Name", "name")]
    [InlineData("", "")]
    [InlineData("___", "")]
    [InlineData("X", "x")]
    [InlineData("XY", "xy")]
    public void Splits(string name, string words) => Assert.Equal(words, string.Join(' ', NameTokenizer.Tokenize(name)));
}
