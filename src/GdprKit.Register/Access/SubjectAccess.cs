using System.IO.Pipelines;

namespace GdprKit.Register;

/// <summary>
/// Answers a request for access (GDPR Art. 15): a copy of every row about a person in all stores, whether the register knows its columns or
/// not, with the information of Art. 15(1) about those activities that hold data of this person, and a manifest.
/// What is about other people is left out; the manifest says what and why.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="stores">Where the data lies.</param>
/// <param name="time">The time of the app.</param>
/// <param name="keys">How people are known; <see langword="null"/>: keys are taken as they are written.</param>
/// <param name="controllers">Who the controller is; <see langword="null"/>: the declared one.</param>
public sealed class SubjectAccess(ProcessingRegister register, IEnumerable<IPersonalDataStore> stores, TimeProvider time, IDataSubjectKeys? keys = null, IControllerDirectory? controllers = null)
{
    private readonly SubjectExporter _exporter = new(register, stores, time, keys, controllers);

    /// <summary>Writes the answer while it reads the rows, so that memory stays the same however many there are.</summary>
    /// <param name="subject">The person. Whether the one who asks is that person is for the caller to see to.</param>
    /// <param name="output">Where to write. It is not completed.</param>
    /// <param name="format">The form.</param>
    /// <param name="language">One of the register's <see cref="ProcessingRegister.Languages"/>; <see langword="null"/>: that in which it is declared.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was written. A document that could not be finished is not well-formed.</returns>
    /// <exception cref="ArgumentException">The register knows no such people, nobody can have the key, or there is no complete notice in the language.</exception>
    public Task<ExportManifest> WriteAsync(DataSubjectKey subject, PipeWriter output, ExportFormat format = ExportFormat.Json, string? language = null, CancellationToken cancellationToken = default) =>
        _exporter.WriteAsync(DataRight.Access, subject, output, format, language, cancellationToken);

    /// <summary>Writes the answer to a stream, as to a pipe.</summary>
    /// <param name="subject">The person. Whether the one who asks is that person is for the caller to see to.</param>
    /// <param name="output">Where to write. It stays open.</param>
    /// <param name="format">The form.</param>
    /// <param name="language">One of the register's <see cref="ProcessingRegister.Languages"/>; <see langword="null"/>: that in which it is declared.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was written. A document that could not be finished is not well-formed.</returns>
    /// <exception cref="ArgumentException">The register knows no such people, nobody can have the key, or there is no complete notice in the language.</exception>
    public Task<ExportManifest> WriteAsync(DataSubjectKey subject, Stream output, ExportFormat format = ExportFormat.Json, string? language = null, CancellationToken cancellationToken = default) =>
        _exporter.WriteAsync(DataRight.Access, subject, output, format, language, cancellationToken);
}
