using Xunit;

namespace GdprKit.Testing;

/// <summary>Files in the repository that code writes. With GDPRKIT_UPDATE=1 in the environment they are written anew, to be reviewed as a diff.</summary>
public static class GoldenFile
{
    public static void AssertCurrent(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("GDPRKIT_UPDATE") == "1") File.WriteAllText(path, expected);
        Assert.True(File.Exists(path), $"'{Path.GetFileName(path)}' is missing. Run the test with GDPRKIT_UPDATE=1 to write it.");
        Assert.True(
            expected == File.ReadAllText(path).ReplaceLineEndings("\n"),
            $"'{Path.GetFileName(path)}' is not current. Run the test with GDPRKIT_UPDATE=1 and review the difference.");
    }
}
