using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Access;

/// <summary>What of a type's rows is exported for one person.</summary>
internal static class SubjectExports
{
    /// <summary>The columns of the rows, with the documents among them.</summary>
    public static RowExport Of(StoredType type, DataSubjectKey subject)
    {
        var others = new OtherPeople(type, subject.Subject);
        return new(type.Name, [.. type.Members.Select(m => Column(m, type, others, subject)), .. type.Parts.Where(p => p.IsDocument).Select(p => Document(p, others))]);
    }

    /// <summary>The owned values with rows of their own.</summary>
    public static RowExport Of(StoredType type, StoredPart part, DataSubjectKey subject)
    {
        var others = new OtherPeople(type, subject.Subject);
        var redacted = others.Of(part);
        return new($"{type.Name}.{part.Name}", [.. part.Members.Select(m => Column(m, type, others, subject)).Select(c => c with { Exported = c.Exported with { Redacted = redacted ?? c.Exported.Redacted } })]);
    }

    /// <summary>Everything, whomever it is about.</summary>
    public static RowExport Whole(StoredType type) => new(type.Name,
        [.. type.Members.Select(Plain), .. type.Parts.Where(p => p.IsDocument).Select(p => new RowExport.Column(new() { Name = p.Name }, DocumentCell.Instance, p.In, p.Column!))]);

    /// <inheritdoc cref="Whole(StoredType)"/>
    public static RowExport Whole(StoredType type, StoredPart part) => new($"{type.Name}.{part.Name}", [.. part.Members.Select(Plain)]);

    private static RowExport.Column Plain(StoredMember member) => new(new() { Name = member.Name }, member.Cell, member.In, ColumnName(member.Property));

    private static RowExport.Column Column(StoredMember member, StoredType type, OtherPeople others, DataSubjectKey subject) => new(
        new()
        {
            Name = member.Name,
            Kind = member.Cell.Kind,
            Members = MembersOf(member.Uses),
            IsKey = member.Property.IsKey() || member.Property.IsForeignKey() || type.Subjects.Any(p => p.Key == member.Property),
            Redacted = others.Of(member),
        },
        others.MayIdentifyOthers(member) ? new OwnKeyCell(member.Cell, member.Property, subject.Key) : member.Cell,
        member.In,
        ColumnName(member.Property));

    private static RowExport.Column Document(StoredPart part, OtherPeople others) => new(
        new() { Name = part.Name, Kind = ExportedValueKind.Json, Members = MembersOf(part.Uses), Redacted = others.Of(part) },
        DocumentCell.Instance,
        part.In,
        part.Column!);

    private static string[] MembersOf(IReadOnlyList<ItemUse> uses) => [.. uses.Select(u => u.Item.Member!).Distinct(StringComparer.Ordinal)];

    private static string ColumnName(IProperty property) => property.GetTableColumnMappings().First().Column.Name;
}
