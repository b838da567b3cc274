using System.Text.Json.Nodes;
using GdprKit.Register.Notice;

namespace GdprKit.Register;

/// <summary>What an export says after the data, because it depends on it.</summary>
/// <param name="Manifest">What the export holds.</param>
/// <param name="Information">The information of Art. 15(1) and (2), in an answer to access.</param>
/// <param name="DataSchema">The JSON Schema of the rows, for portability.</param>
internal sealed record ExportEnd(ExportManifest Manifest, NoticeDocument? Information, JsonObject? DataSchema);
