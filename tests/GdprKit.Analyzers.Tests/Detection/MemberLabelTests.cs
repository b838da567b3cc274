using GdprKit.Analyzers.Detection.Members;

namespace GdprKit.Analyzers.Tests.Detection;

public sealed class MemberLabelTests
{
    [Theory]
    [InlineData("Email", "Email")]
    [InlineData("LinkedInProfileUrl", "LinkedIn profile URL")]
    [InlineData("GitHubUsername", "GitHub username")]
    [InlineData("IpAddress", "IP address")]
    [InlineData("IPAddress", "IP address")]
    [InlineData("CprNumber", "CPR number")]
    [InlineData("EMailAddress", "E mail address")]
    [InlineData("AddressLine2", "Address line 2")]
    [InlineData("B2BContact", "B2B contact")]
    [InlineData("IsAStudent", "Is a student")]
    [InlineData("XRay", "X ray")]
    [InlineData("_phone_number", "Phone number")]
    [InlineData("FIRST_NAME", "FIRST NAME")]
    [InlineData("EfternamnPåPass", "Efternamn på pass")]
    [InlineData("Straße", "Straße")]
    [InlineData("_", "_")]
    public void Spells_the_words(string member, string label) => Assert.Equal(label, MemberLabel.Infer(member));
}
