using System.ComponentModel;
using System.Globalization;
using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Access;
using GdprKit.EntityFrameworkCore.Erasure;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Stores;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Rectification;

/// <summary>Corrects in the databases of the app.</summary>
internal sealed class StoredRectification(IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, IDataSubjectKeys keys, TimeProvider time, ILogger<StoredRectification> logger) : ISubjectRectification
{
    public async Task<RectificationResult> RectifyAsync(DataSubjectKey subject, string type, string member, object? value, object? row = null, Guid? request = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(member);
        subject = keys.Canonical(subject);
        await using var scope = scopes.CreateAsyncScope();
        foreach (var database in databases)
        {
            var context = database.ContextOf(scope.ServiceProvider);
            if (database.DataOf(context).About(subject.Subject).Select(a => a.Type).FirstOrDefault(t => t.Name == type) is not { } stored) continue;

            var column = Column(stored, subject, member);
            var change = new ColumnChange(column, Value(column.Property, value));
            string[] recipients = [.. column.Uses.SelectMany(u => u.Item.Recipients.Select(r => u.Activity.Recipients[r].Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            var condition = Rows(stored, subject, row, context);
            var rectified = await context.InTransactionAsync(async () =>
            {
                if (row is null && await stored.Rows.CountAsync(context, condition, cancellationToken) is > 1 and var count)
                    throw new ArgumentException($"There are {count} rows of {type} about the person. Say which, by the key of the row.", nameof(row));
                if (await stored.Rows.UpdateAllAsync(context, condition, [change], cancellationToken) == 0) return false;

                if (database == databases.First()) await Outbox.AddAsync(context, subject, DataRight.Rectification, recipients, request, time.GetUtcNow(), cancellationToken);
                return true;
            }, cancellationToken);
            if (!rectified) return new() { IsRectified = false, Recipients = [] };

            if (database != databases.First()) await Outbox.AddAsync(databases.First().ContextOf(scope.ServiceProvider), subject, DataRight.Rectification, recipients, request, time.GetUtcNow(), cancellationToken);
            Erasure.Log.Rectified(logger, type, member, subject.Subject);
            return new() { IsRectified = true, Recipients = recipients };
        }

        throw new ArgumentException($"No database has rows of {type} about '{subject.Subject}'.", nameof(type));
    }

    private static StoredMember Column(StoredType type, DataSubjectKey subject, string member)
    {
        if (type.Find(member) is not { IsTagged: true } column) throw new ArgumentException($"{type.Name} has no column '{member}' that is tagged [PersonalData].", nameof(member));
        if (column.Property.IsKey() || column.Property.IsForeignKey()) throw new ArgumentException($"'{member}' identifies rows of {type.Name}: change it in code of your own.", nameof(member));
        return new OtherPeople(type, subject.Subject).Of(column) is null ? column : throw new ArgumentException($"'{member}' of {type.Name} is about somebody else.", nameof(member));
    }

    private static LambdaExpression Rows(StoredType type, DataSubjectKey subject, object? row, DbContext context)
    {
        if (row is null) return SubjectRows.About(type, subject, context);
        if (type.EntityType.FindPrimaryKey() is not { Properties: [var key] }) throw new ArgumentException($"The key of {type.Name} has several columns.", nameof(row));

        var value = SubjectKeys.Parameter(Value(key, row), key.ClrType);
        return type.Rows.Condition(r => Expression.AndAlso(Expression.Equal(SubjectPath.Column(r, key), value), SubjectRows.About(type, r, subject, context)));
    }

    /// <summary>The value as the column's type.</summary>
    private static object? Value(IProperty column, object? value)
    {
        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        if (value is null) return column.IsNullable ? null : throw new ArgumentException($"'{column.Name}' cannot be empty.", nameof(value));
        if (type.IsInstanceOfType(value)) return value;

        try
        {
            if (value is string text && TypeDescriptor.GetConverter(type) is var converter && converter.CanConvertFrom(typeof(string))) return converter.ConvertFromInvariantString(text);
            if (value is IConvertible && type.IsPrimitive | type == typeof(decimal)) return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or NotSupportedException or OverflowException or InvalidCastException)
        {
            // Said below: the reason of the converter holds the value, which is personal data.
        }

        throw new ArgumentException($"The value is no {type.Name}, which '{column.Name}' is.", nameof(value));
    }
}
