using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GdprKit.EntityFrameworkCore.Access;

/// <summary>Takes the values of a column from a reader to an export, as the type that they have.</summary>
internal abstract class Cell
{
    public abstract ExportedValueKind Kind { get; }

    public abstract void Write(DbDataReader reader, int ordinal, SubjectDataWriter writer);

    /// <summary>The cell of a property: with the app's converter, if what it gives can be said, else with what the column holds.</summary>
    public static Cell Of(IProperty property)
    {
        var converter = property.GetTypeMapping().Converter;
        var model = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var stored = converter is null ? model : Nullable.GetUnderlyingType(converter.ProviderClrType) ?? converter.ProviderClrType;
        if (property.GetElementType() is not null) return stored == typeof(string) ? DocumentCell.Instance : OtherCell.Instance;

        var (said, say) = model.IsEnum || CellValues.Knows(model) ? (model, null) : Inside(model);
        if (converter is not null && said is not null && converter.ModelClrType == model && !(stored == said && say is not null))
            return Create(typeof(ConvertedCell<,,>), [stored, model, said], converter.ConvertFromProviderExpression, say);
        return stored.IsEnum || CellValues.Knows(stored) ? Create(typeof(PlainCell<>), [stored]) : OtherCell.Instance;
    }

    /// <summary>The value that an identifier or another type of the app's own wraps.</summary>
    private static (Type? Type, LambdaExpression? Get) Inside(Type model)
    {
        if (model.GetProperties(BindingFlags.Public | BindingFlags.Instance) is not [{ CanRead: true } only] || !CellValues.Knows(only.PropertyType)) return (null, null);

        var value = Expression.Parameter(model, "value");
        return (only.PropertyType, Expression.Lambda(Expression.Property(value, only), value));
    }

    private static Cell Create(Type cell, Type[] types, params object?[] arguments) => (Cell)Activator.CreateInstance(cell.MakeGenericType(types), arguments)!;
}

/// <summary>A column whose values are said as they are.</summary>
internal sealed class PlainCell<T> : Cell
    where T : notnull
{
    private readonly Func<DbDataReader, int, T> _read = CellValues.Reader<T>();
    private readonly Action<SubjectDataWriter, T> _write = CellValues.Writer<T>();

    public override ExportedValueKind Kind => CellValues.KindOf(typeof(T));

    public override void Write(DbDataReader reader, int ordinal, SubjectDataWriter writer)
    {
        if (reader.IsDBNull(ordinal)) writer.WriteNull();
        else _write(writer, _read(reader, ordinal));
    }
}

/// <summary>A column with a converter of the model.</summary>
internal sealed class ConvertedCell<TStored, TModel, TSaid>(Expression<Func<TStored, TModel>> convert, Expression<Func<TModel, TSaid>>? say) : Cell
    where TSaid : notnull
{
    private readonly Func<DbDataReader, int, TStored> _read = CellValues.Reader<TStored>();
    private readonly Func<TStored, TModel> _convert = convert.Compile();
    private readonly Func<TModel, TSaid> _say = say?.Compile() ?? (Func<TModel, TSaid>)(object)(static (TModel value) => value);
    private readonly Action<SubjectDataWriter, TSaid> _write = CellValues.Writer<TSaid>();

    public override ExportedValueKind Kind => CellValues.KindOf(typeof(TSaid));

    public override void Write(DbDataReader reader, int ordinal, SubjectDataWriter writer)
    {
        if (reader.IsDBNull(ordinal)) writer.WriteNull();
        else _write(writer, _say(_convert(_read(reader, ordinal))));
    }
}

/// <summary>A column with JSON.</summary>
internal sealed class DocumentCell : Cell
{
    public static readonly DocumentCell Instance = new();

    public override ExportedValueKind Kind => ExportedValueKind.Json;

    public override void Write(DbDataReader reader, int ordinal, SubjectDataWriter writer)
    {
        if (reader.IsDBNull(ordinal)) writer.WriteNull();
        else writer.WriteJson(reader.GetString(ordinal));
    }
}
