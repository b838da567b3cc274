using System.Text.Json;
using GdprKit.Register.Serialization;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Register.Tests;

/// <summary>The register of an assembly that is not loaded.</summary>
public sealed class RegisterFileTests : IDisposable
{
    private const string Order = """
        [ProcessingActivity("deliver")] [LegalBasis(Article6.Contract)] [Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
        public class Order { [PersonalData(DataCategory.Contact)] public string? Address { get; set; } }
        """;

    private const string Library = """
        [ProcessingActivity("lend books to \"bücher\" \\ lesere – 📚")] [Recipient("the city")]
        public class Loan { [PersonalData(DataCategory.Identity)] public string? Reader { get; set; } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("register file ").FullName;

    public static TheoryData<string, string[]> Apps => new()
    {
        { "", [] },
        { Order, [] },
        { "[assembly: System.Resources.NeutralResourcesLanguage(\"sv\")]" + Order, [] },
        { "[assembly: System.Resources.NeutralResourcesLanguage(\"fr\", System.Resources.UltimateResourceFallbackLocation.MainAssembly)] [assembly: CLSCompliant(false)]" + Order, [Library] },
        { "[assembly: Marker<int>] public class MarkerAttribute<T> : Attribute;" + Order, ["public class Nothing;", Library, Order.Replace("class Order", "class Bill", StringComparison.Ordinal)] },
    };

    [Theory]
    [MemberData(nameof(Apps))]
    public void File_gives_the_same_register_as_the_loaded_assembly(string source, string[] libraries)
    {
        var app = Registered.Compile(source, [.. libraries.Select((library, i) => ($"Lib{i}", library))]);

        var read = RegisterReader.ReadFile(Written(app));

        Assert.Equal(Json(RegisterReader.Read(Registered.Load(app))), Json(read));
        Assert.Equal("Shop ApS", read.Controller!.Name);
    }

    [Fact]
    public void Library_without_a_controller_is_read_as_well()
    {
        var register = RegisterReader.ReadFile(Written(GeneratorRun.Of(TestCompilation.Create(Order)).Output));

        Assert.Null(register.Controller);
        Assert.Single(register.Activities);
    }

    [Fact]
    public void Reference_assembly_has_the_register_too()
    {
        var path = Path.Combine(_folder, "App.dll");
        using (var stream = File.Create(path)) Assert.True(Registered.Compile(Order).Emit(stream, options: new(metadataOnly: true, includePrivateMembers: false)).Success);

        Assert.Single(RegisterReader.ReadFile(path).Activities);
    }

    [Fact]
    public void Reading_locks_and_loads_nothing()
    {
        // A name of its own: other tests load assemblies meanwhile.
        var path = Written(Registered.Compile(Order).WithAssemblyName("NeverLoaded"));

        Assert.Equal("NeverLoaded", Assert.Single(RegisterReader.ReadFile(path).Parts).Assembly);

        File.Delete(path);
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), a => a.GetName().Name == "NeverLoaded");
    }

    [Fact]
    public void Assembly_without_declarations_is_refused_in_words()
    {
        var message = Refused(typeof(Assert).Assembly.Location);

        Assert.Contains("'xunit.assert' declares no processing", message, StringComparison.Ordinal);
        Assert.Contains("[assembly: DataController", message, StringComparison.Ordinal);
        Assert.DoesNotContain("AddProcessingRegister", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assembly_of_a_newer_GdprKit_is_refused_in_words() =>
        Assert.Contains("newer GdprKit", Refused(Written(TestCompilation.Create("""[assembly: GdprKit.CompilerServices.RegisterFragment("{\"schema\":99}", "")]"""))), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("MZ")]
    [InlineData("{ \"schema\": 1 }")]
    public void Other_file_is_no_assembly(string content)
    {
        var path = Path.Combine(_folder, "App.dll");
        File.WriteAllText(path, content);

        Assert.Equal($"'{path}' is no .NET assembly.", Refused(path));
    }

    [Fact]
    public void Module_is_no_assembly() =>
        Assert.Contains("is no .NET assembly", Refused(Written(TestCompilation.Create("public class Part;", outputKind: OutputKind.NetModule))), StringComparison.Ordinal);

    /// <summary>An interrupted download or copy.</summary>
    [Fact]
    public void Damaged_assembly_is_refused_and_nothing_else_is_thrown()
    {
        var whole = File.ReadAllBytes(Written(Registered.Compile(Order)));
        var path = Path.Combine(_folder, "Damaged.dll");
        var random = new Random(1);
        for (var i = 0; i < 400; i++)
        {
            var damaged = i % 2 == 0 ? whole[..(whole.Length * i / 400)] : [.. whole];
            if (i % 2 == 1) for (var j = 0; j < 20; j++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(path, damaged);
            if (Xunit.Record.Exception(() => RegisterReader.ReadFile(path)) is { } e) Assert.True(e is RegisterException, e.ToString());
        }
    }

    [Fact]
    public void Program_that_starts_the_app_is_told_from_one_that_is_the_app()
    {
        var host = Path.Combine(_folder, "App");
        // The SDK's own, of which a build makes that of each app.
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        File.Copy(Directory.GetFiles(Path.Combine(runtime, "../../../sdk"), "apphost*", SearchOption.AllDirectories).First(f => f.Contains("AppHostTemplate", StringComparison.Ordinal)), host);
        Assert.Equal($"'{host}' only starts the app; the app is 'App.dll' beside it.", Refused(host));

        // What a bundler does: it appends the app and writes where it is before the signature.
        var bytes = File.ReadAllBytes(host);
        bytes[bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x8b, 0x12, 0x02, 0xb9, 0x6a, 0x61, 0x20, 0x38]) - sizeof(long)] = 1;
        File.WriteAllBytes(host, bytes);
        Assert.Contains("published as a single file", Refused(host), StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_is_not_there_is_not_found() => Assert.Throws<FileNotFoundException>(() => RegisterReader.ReadFile(Path.Combine(_folder, "App.dll")));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Refused(string path) => Assert.Throws<RegisterException>(() => RegisterReader.ReadFile(path)).Message;

    private static string Json(ProcessingRegister register) => JsonSerializer.Serialize(register, RegisterJson.Web.ProcessingRegister);

    private string Written(Compilation compilation)
    {
        var path = Path.Combine(_folder, compilation.AssemblyName + ".dll");
        using var stream = File.Create(path);
        Assert.True(compilation.Emit(stream).Success);
        return path;
    }
}
