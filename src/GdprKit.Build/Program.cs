using GdprKit.Build;
using GdprKit.Register;
using GdprKit.Register.Reading;

// Run by GdprKit.RegisterFile.targets: [--approve] <assembly> <file>...
var approves = args[0] == "--approve";
var (assembly, files) = approves ? (args[1], args[2..]) : (args[0], args[1..]);
try
{
    if (!approves && files.FirstOrDefault(f => !RegisterFile.IsKnown(f)) is { } unknown)
    {
        return Fail("GDPRKIT002", $"GdprKitRegisterOutput names '{unknown}', which ends in none of {RegisterFile.Extensions}.");
    }

    var register = AssemblyFile.Read(assembly).Own is null ? null : RegisterReader.ReadFile(assembly);
    if (register?.Controller is null)
    {
        // All projects of a solution are told to approve, and its hosts are meant.
        return approves ? 0 : Fail("GDPRKIT003", $"'{Path.GetFileNameWithoutExtension(assembly)}' has no register to write, since it declares no controller. Write "
            + "[assembly: DataController(\"…\")] in the app, and set GdprKitRegisterOutput in its project alone. An app for browsers or phones has a register only with GdprKitShipsFragment=true.");
    }

    foreach (var file in files)
    {
        var written = RegisterFile.Write(file, approves ? RegisterFile.Json(register) : RegisterFile.Of(register, file));
        if (approves) Console.WriteLine($"GdprKit: the register of '{register.Parts[0].Assembly}' is approved: '{file}' {(written ? "was written" : "said so before")}.");
        else if (written) Console.WriteLine($"GdprKit: '{file}' was written.");
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
