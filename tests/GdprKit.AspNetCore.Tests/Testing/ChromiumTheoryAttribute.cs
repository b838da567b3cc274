namespace GdprKit.AspNetCore.Tests.Testing;

/// <summary>As <see cref="ChromiumFactAttribute"/>, for a test with parameters.</summary>
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute()
    {
        if (Chromium.Path is null && !Chromium.IsBuildServer) Skip = Chromium.Missing;
    }
}
