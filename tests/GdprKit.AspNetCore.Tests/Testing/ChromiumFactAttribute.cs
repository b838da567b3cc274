namespace GdprKit.AspNetCore.Tests.Testing;

/// <summary>A test that opens a page in Chromium. Without Chromium it is skipped and says how to get it; on a build server it fails.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null && !Chromium.IsBuildServer) Skip = Chromium.Missing;
    }
}
