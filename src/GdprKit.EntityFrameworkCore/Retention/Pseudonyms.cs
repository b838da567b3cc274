using System.Buffers.Text;
using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using GdprKit.EntityFrameworkCore.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Replaces texts that identify a person by a keyed hash: the same text gives the same pseudonym, and nobody without the key can tell which.</summary>
internal static class Pseudonyms
{
    public const int FewestKeyBytes = 32;

    /// <summary>As many rows are written one by one in a transaction, whatever the size of a batch is.</summary>
    public const int MostRows = 1_000;

    /// <summary>Marks what is done already, together with its length: people may call themselves whatever they like.</summary>
    private const string Prefix = "pseudonym:";

    private const int HashBytes = 16;
    private static readonly int Length = Prefix.Length + Base64Url.GetEncodedLength(HashBytes);

    // Names and addresses have them, and no pseudonym does.
    private static readonly string[] Foreign = ["@", " ", "."];

    // What says who somebody is, or how to reach them.
    private static readonly DataCategory[] Identifying =
    [
        DataCategory.Identity, DataCategory.Contact, DataCategory.OfficialIdentifier, DataCategory.OnlineIdentifier, DataCategory.Credential, DataCategory.ImageAudio, DataCategory.Biometric, DataCategory.Genetic,
    ];

    public static bool Identifies(StoredMember member) => Identify(member.Uses);

    public static bool Identify(IReadOnlyList<ItemUse> uses) => uses.Any(u => Identifying.Contains(u.Item.Category));

    /// <summary>Whether a column is hashed; what is no text is cleared.</summary>
    public static bool IsText(StoredMember member) => member.Property.ClrType == typeof(string) && member.Property.GetTypeMapping().Converter is null;

    public static string? WhyNot(StoredMember member)
    {
        if (!IsText(member)) return Replacement.WhyNot(member);
        if (member.Property.IsKey() || member.Property.IsForeignKey()) return "is part of a key: keep personal data out of keys";
        return member.Property.GetMaxLength() < Length ? $"has room for fewer than the {Length} characters of a pseudonym: make it longer" : null;
    }

    public static Expression IsLeft(StoredMember member, Expression row)
    {
        if (!IsText(member)) return Replacement.IsLeft(member, row);
        var value = member.In(row);
        Expression isDone = Expression.Call(value, nameof(string.StartsWith), null, Expression.Constant(Prefix));
        isDone = Expression.AndAlso(isDone, Expression.Equal(Expression.Property(value, nameof(string.Length)), Expression.Constant(Length)));
        foreach (var foreign in Foreign) isDone = Expression.AndAlso(isDone, Expression.Not(Expression.Call(value, nameof(string.Contains), null, Expression.Constant(foreign))));
        return Expression.AndAlso(Expression.NotEqual(value, Expression.Constant(null, typeof(string))), Expression.Not(isDone));
    }

    /// <summary>Replaces in some rows. No database knows the key, so that each row is written by itself; one that changed since it was read is left to the next batch.</summary>
    public static async Task<int> ReplaceAsync(DbContext context, StoredType type, LambdaExpression condition, IReadOnlyList<StoredMember> members, byte[] key, CancellationToken cancellationToken)
    {
        var keys = type.EntityType.FindPrimaryKey()!.Properties;
        var replaced = 0;
        foreach (var values in await type.Rows.ReadAsync(context, condition, members, cancellationToken))
        {
            var changes = members.Select((m, i) => new ColumnChange(m, !IsText(m) ? Replacement.Of(m) : values[keys.Count + i] is string text ? IsPseudonym(text) ? text : Of(text, key) : null)).ToList();
            var same = type.Rows.Condition(row =>
            {
                var identical = keys.Select((k, i) => Expression.Equal(SubjectPath.Column(row, k), SubjectKeys.Parameter(values[i], k.ClrType)))
                    .Concat(members.Select((m, i) => Expression.Equal(m.In(row), SubjectKeys.Parameter(values[keys.Count + i], m.In(row).Type))));
                return Expression.AndAlso(Expression.Invoke(condition, row), identical.Aggregate(Expression.AndAlso));
            });
            replaced += await type.Rows.UpdateAllAsync(context, same, changes, cancellationToken);
        }

        return replaced;
    }

    public static string Of(string text, byte[] key) => Prefix + Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));

    private static bool IsPseudonym(string text) => text.Length == Length && text.StartsWith(Prefix, StringComparison.Ordinal) && !Foreign.Any(f => text.Contains(f, StringComparison.Ordinal));
}
