using System.Text.Json;
using GdprKit.EntityFrameworkCore.Access;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Testing;

/// <summary>Looks for markers in every column of the database, also where nobody put them.</summary>
internal static class MarkerSearch
{
    /// <summary>Where they are: "Order.Total", and the member whose marker it is.</summary>
    public static async Task<IReadOnlyList<(string Place, Marker Marker)>> InAsync(DbContext context, ProcessingRegister register, IReadOnlyList<Marker> markers, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        var pipe = System.IO.Pipelines.PipeWriter.Create(stream, new(leaveOpen: true));
        var export = new SubjectExport(DataRight.Access, register, "");
        var writer = new JsonDataWriter(export, pipe);
        var manifest = new ExportManifest { Language = register.Language, Subject = "", Key = "", Register = register.Hash };
        await writer.StartAsync(manifest, cancellationToken).ConfigureAwait(false);
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            foreach (var type in StoredData.Of(context.Model, register).Types)
            {
                await SubjectExports.Whole(type).WriteAsync(context, type.Rows.All(context), writer, cancellationToken).ConfigureAwait(false);
                foreach (var part in type.Parts.Where(p => !p.IsDocument)) await SubjectExports.Whole(type, part).WriteAsync(context, part.Rows(type.Rows.All(context)), writer, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }

        await writer.CompleteAsync(new(manifest, null, null), cancellationToken).ConfigureAwait(false);
        await pipe.CompleteAsync().ConfigureAwait(false);
        stream.Position = 0;
        using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
        return
        [
            .. (from data in document.RootElement.GetProperty("data").EnumerateArray()
                from row in data.GetProperty("rows").EnumerateArray()
                from column in row.EnumerateObject()
                let text = column.Value.GetRawText()
                from marker in markers
                where text.Contains(marker.Text, StringComparison.Ordinal)
                select ($"{data.GetProperty("type").GetString()}.{column.Name}", marker)).Distinct(),
        ];
    }
}
