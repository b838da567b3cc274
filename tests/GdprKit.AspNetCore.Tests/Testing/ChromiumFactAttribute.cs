namespace GdprKit.AspNetCore.Tests.Testing;

/// <summary>A test that opens a page in Chromium. Without Chromium it is skipped and says how to get it; on a build server it fails.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        var isBuildServer = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        if (Chromium.Path is null && !isBuildServer) Skip = "There is no chromium on the PATH. Install it (Debian: apt-get install chromium) to run the tests of the page.";
    }
}
