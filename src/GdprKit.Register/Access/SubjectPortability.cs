using System.IO.Pipelines;

namespace GdprKit.Register;

/// <summary>
/// Answers a request for portability (GDPR Art. 20): what the person provided or what was observed, processed by consent or contract, in a
/// structured form with its JSON Schema and a manifest. A source that is not declared is taken for the person. The keys that link rows go with them.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="stores">Where the data lies.</param>
/// <param name="time">The time of the app.</param>
/// <param name="keys">How people are known; <see langword="null"/>: keys are taken as they are written.</param>
/// <param name="controllers">Who the controller is; <see langword="null"/>: the declared one.</param>
public sealed class SubjectPortability(ProcessingRegister register, IEnumerable<IPersonalDataStore> stores, TimeProvider time, IDataSubjectKeys? keys = null, IControllerDirectory? controllers = null)
{
    private readonly SubjectExporter _exporter = new(register, stores, time, keys, controllers);

    /// <inheritdoc cref="SubjectAccess.WriteAsync(DataSubjectKey, PipeWriter, ExportFormat, string?, CancellationToken)"/>
    public Task<ExportManifest> WriteAsync(DataSubjectKey subject, PipeWriter output, ExportFormat format = ExportFormat.Json, string? language = null, CancellationToken cancellationToken = default) =>
        _exporter.WriteAsync(DataRight.Portability, subject, output, format, language, cancellationToken);

    /// <summary>Writes the answer to a stream, as to a pipe.</summary>
    /// <param name="subject">The person. Whether the one who asks is that person is for the caller to see to.</param>
    /// <param name="output">Where to write. It stays open.</param>
    /// <param name="format">The form.</param>
    /// <param name="language">One of the register's <see cref="ProcessingRegister.Languages"/>; <see langword="null"/>: that in which it is declared.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was written. A document that could not be finished is not well-formed.</returns>
    /// <exception cref="ArgumentException">The register knows no such people, or there is no complete notice in the language.</exception>
    public Task<ExportManifest> WriteAsync(DataSubjectKey subject, Stream output, ExportFormat format = ExportFormat.Json, string? language = null, CancellationToken cancellationToken = default) =>
        _exporter.WriteAsync(DataRight.Portability, subject, output, format, language, cancellationToken);
}
