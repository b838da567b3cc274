using System.IO.Pipelines;

namespace GdprKit.Register;

/// <summary>Writes what the stores hold about a person, for access or for portability.</summary>
internal sealed class SubjectExporter(ProcessingRegister register, IEnumerable<IPersonalDataStore> stores, TimeProvider time, IDataSubjectKeys? keys, IControllerDirectory? controllers)
{
    private readonly IPersonalDataStore[] _stores = [.. stores];

    public async Task<ExportManifest> WriteAsync(DataRight right, DataSubjectKey subject, PipeWriter output, ExportFormat format, string? language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (_stores.Length == 0) throw new InvalidOperationException("No store holds the app's data. Say where it lies: builder.Services.AddGdprKit().UseEntityFrameworkCore<AppDbContext>().");

        var current = await register.CurrentAsync(controllers, cancellationToken).ConfigureAwait(false);
        var spoken = language is null ? current : current.In(language);
        // A key may have been kept under the name that the people had before.
        subject = subject with { Subject = register.RequireSubject(subject.Subject, nameof(subject)).Id };
        if (keys is not null) subject = keys.Canonical(subject);

        var export = new SubjectExport(right, spoken, subject.Subject);
        SubjectDataWriter writer = format == ExportFormat.Json ? new JsonDataWriter(export, output) : new CsvDataWriter(export, output.AsStream(leaveOpen: true));
        var manifest = new ExportManifest
        {
            Right = right,
            Created = time.GetUtcNow(),
            Language = spoken.Language,
            Subject = subject.Subject,
            SubjectName = spoken.Activities.SelectMany(a => a.DataSubjects).First(s => s.Id == subject.Subject).Name,
            Key = subject.Key,
            Controller = spoken.Controller?.Name,
            Register = register.Hash,
            Stores = [.. _stores.Select(s => s.Name)],
        };
        await writer.StartAsync(manifest, cancellationToken).ConfigureAwait(false);
        foreach (var store in _stores)
        {
            export.Store = store.Name;
            await store.ExportAsync(subject, writer, cancellationToken).ConfigureAwait(false);
        }

        manifest = manifest with { Types = [.. export.Types()], Redactions = [.. export.Redactions()] };
        await writer.CompleteAsync(
            right == DataRight.Access ? new(manifest, HeldActivities.Of(spoken, subject.Subject, export), null) : new(manifest, null, DataSchema.Of(manifest.Types)),
            cancellationToken).ConfigureAwait(false);
        return manifest;
    }

    public async Task<ExportManifest> WriteAsync(DataRight right, DataSubjectKey subject, Stream output, ExportFormat format, string? language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var pipe = PipeWriter.Create(output, new(leaveOpen: true));
        try
        {
            return await WriteAsync(right, subject, pipe, format, language, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }
}
