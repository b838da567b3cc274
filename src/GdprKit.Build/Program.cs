using GdprKit.Build;
using GdprKit.Register;
using GdprKit.Register.Reading;

// Run by GdprKit.RegisterFile.targets: <assembly> [--approve <file>] <file>...
var assembly = args[0];
var (approved, files) = args is [_, "--approve", var file, .. var others] ? (file, others) : (null, args[1..]);
try
{
    if (files.FirstOrDefault(f => !RegisterFile.IsKnown(f)) is { } unknown)
    {
        return Fail("GDPRKIT002", $"GdprKitRegisterOutput names '{unknown}', which ends in none of {RegisterFile.Extensions}.");
    }

    var register = AssemblyFile.Read(assembly).Own is null ? null : RegisterReader.ReadFile(assembly);
    if (register?.Controller is null)
    {
        // All projects of a solution are told to approve, and its hosts are meant.
        return files.Length == 0 ? 0 : Fail("GDPRKIT003", $"'{Path.GetFileNameWithoutExtension(assembly)}' has no register to write, since it declares no controller. Write "
            + "[assembly: DataController(\"…\")] in the app, and set GdprKitRegisterOutput in its project alone. An app for browsers or phones has a register only with GdprKitShipsFragment=true.");
    }

    foreach (var path in files)
    {
        if (RegisterFile.Write(path, RegisterFile.Of(register, path))) Console.WriteLine($"GdprKit: '{path}' was written.");
    }

    if (approved is not null)
    {
        var written = RegisterFile.Write(approved, RegisterFile.Json(register));
        Console.WriteLine($"GdprKit: the register of '{register.Parts[0].Assembly}' is approved: '{approved}' {(written ? "was written" : "said the same before")}.");
    }

    return 0;
}
catch (Exception e) when (e is RegisterException or IOException or UnauthorizedAccessException)
{
    return Fail("GDPRKIT004", e.Message);
}

// As MSBuild reads errors in what a tool prints.
static int Fail(string code, string problem)
{
    Console.WriteLine($"GdprKit : error {code}: {problem}");
    return 1;
}
