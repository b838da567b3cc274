using GdprKit.Register;
using GdprKit.Serilog;
using Serilog.Configuration;

namespace Serilog;

/// <summary>Redacts personal data in Serilog.</summary>
public static class PersonalDataDestructuringExtensions
{
    /// <summary>
    /// Has objects that are destructured (<c>{@Customer}</c>) show <c>***</c> for every member that the register knows as personal data, or a keyed hash where it identifies people.
    /// Other members are shown as Serilog shows them. Values that are logged by themselves (<c>{Email}</c>) are not seen here: the analyzers are there for these (GDPR7001).
    /// </summary>
    /// <param name="destructure">Serilog's configuration: <c>new LoggerConfiguration().Destructure</c>. Policies that are added before this one are asked before.</param>
    /// <param name="register">The register of the app.</param>
    /// <param name="redaction">What is left of the data; <see langword="null"/>: nothing.</param>
    /// <returns>Serilog's configuration.</returns>
    /// <exception cref="ArgumentException">The key is shorter than 32 bytes.</exception>
    /// <example>
    /// <code>
    /// Log.Logger = new LoggerConfiguration()
    ///     .Destructure.RedactingPersonalData(register)
    ///     .WriteTo.Console()
    ///     .CreateLogger();
    /// // Customer { Id = 7, Email = "***" }
    /// Log.Information("Changed: {@Customer}", customer);
    /// </code>
    /// </example>
    public static LoggerConfiguration RedactingPersonalData(this LoggerDestructuringConfiguration destructure, ProcessingRegister register, PersonalDataRedactionOptions? redaction = null)
    {
        ArgumentNullException.ThrowIfNull(destructure);
        ArgumentNullException.ThrowIfNull(register);
        return destructure.With(new PersonalDataPolicy(register, redaction ?? new()));
    }
}
