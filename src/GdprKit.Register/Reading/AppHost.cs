namespace GdprKit.Register.Reading;

/// <summary>Tells the programs that start a .NET app, which people take for the app, from other files that are no assembly.</summary>
internal static class AppHost
{
    /// <summary>Stands in every app host, behind the place of the bundle in it: 0 where the app lies beside it.</summary>
    private static ReadOnlySpan<byte> BundleSignature =>
    [
        0x8b, 0x12, 0x02, 0xb9, 0x6a, 0x61, 0x20, 0x38, 0x72, 0x7b, 0x93, 0x02, 0x14, 0xd7, 0xa0, 0x32,
        0x13, 0xf5, 0xb9, 0xe6, 0xef, 0xae, 0x33, 0x18, 0xee, 0x3b, 0x2d, 0xce, 0x24, 0xb3, 0x6a, 0xae,
    ];

    /// <summary>What the file is instead of an assembly, and what to read in its place.</summary>
    public static string Describe(FileStream file)
    {
        // The host stands before what is bundled with it.
        var bytes = new byte[Math.Min(file.Length, 64 * 1024 * 1024)];
        file.Position = 0;
        file.ReadExactly(bytes);
        var name = Path.GetFileNameWithoutExtension(file.Name);
        return bytes.AsSpan().IndexOf(BundleSignature) switch
        {
            < sizeof(long) => $"'{file.Name}' is no .NET assembly.",
            var at when BitConverter.ToInt64(bytes, at - sizeof(long)) == 0 => $"'{file.Name}' only starts the app; the app is '{name}.dll' beside it.",
            _ => $"'{file.Name}' is an app published as a single file, from which no register is read; read the '{name}.dll' that it was built from, in 'bin' or 'obj'.",
        };
    }
}
