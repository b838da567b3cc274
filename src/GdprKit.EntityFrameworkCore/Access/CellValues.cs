using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Text.Json;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Access;

/// <summary>How values of each type are read and said, without boxes around them.</summary>
internal static class CellValues
{
    private static readonly Dictionary<Type, Delegate> Readers = new()
    {
        [typeof(string)] = (Func<DbDataReader, int, string>)(static (r, i) => r.GetString(i)),
        [typeof(bool)] = (Func<DbDataReader, int, bool>)(static (r, i) => r.GetBoolean(i)),
        [typeof(byte)] = (Func<DbDataReader, int, byte>)(static (r, i) => r.GetByte(i)),
        [typeof(short)] = (Func<DbDataReader, int, short>)(static (r, i) => r.GetInt16(i)),
        [typeof(int)] = (Func<DbDataReader, int, int>)(static (r, i) => r.GetInt32(i)),
        [typeof(long)] = (Func<DbDataReader, int, long>)(static (r, i) => r.GetInt64(i)),
        [typeof(float)] = (Func<DbDataReader, int, float>)(static (r, i) => r.GetFloat(i)),
        [typeof(double)] = (Func<DbDataReader, int, double>)(static (r, i) => r.GetDouble(i)),
        [typeof(decimal)] = (Func<DbDataReader, int, decimal>)(static (r, i) => r.GetDecimal(i)),
        [typeof(Guid)] = (Func<DbDataReader, int, Guid>)(static (r, i) => r.GetGuid(i)),
        [typeof(DateTime)] = (Func<DbDataReader, int, DateTime>)(static (r, i) => r.GetDateTime(i)),
    };

    private static readonly Dictionary<Type, (ExportedValueKind Kind, Delegate Write)> Writers = new[]
    {
        Say<string>(ExportedValueKind.Text, static (w, v) => w.Write(v)),
        Say<char>(ExportedValueKind.Text, static (w, v) => w.Write(v.ToString())),
        Say<Guid>(ExportedValueKind.Text, static (w, v) => w.Write(v)),
        Say<bool>(ExportedValueKind.Boolean, static (w, v) => w.Write(v)),
        Say<sbyte>(ExportedValueKind.Integer, static (w, v) => w.Write((long)v)),
        Say<byte>(ExportedValueKind.Integer, static (w, v) => w.Write((long)v)),
        Say<short>(ExportedValueKind.Integer, static (w, v) => w.Write((long)v)),
        Say<ushort>(ExportedValueKind.Integer, static (w, v) => w.Write((long)v)),
        Say<int>(ExportedValueKind.Integer, static (w, v) => w.Write((long)v)),
        Say<uint>(ExportedValueKind.Integer, static (w, v) => w.Write((long)v)),
        Say<long>(ExportedValueKind.Integer, static (w, v) => w.Write(v)),
        Say<ulong>(ExportedValueKind.Integer, static (w, v) => w.Write((decimal)v)),
        Say<decimal>(ExportedValueKind.Number, static (w, v) => w.Write(v)),
        Say<double>(ExportedValueKind.Number, static (w, v) => w.Write(v)),
        Say<float>(ExportedValueKind.Number, static (w, v) => w.Write(v)),
        // Databases forget that a time was UTC, as retention takes it to be as well; a copy says the zone (RFC 3339).
        Say<DateTime>(ExportedValueKind.DateTime, static (w, v) => w.Write(v.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(v, DateTimeKind.Utc) : v)),
        Say<DateTimeOffset>(ExportedValueKind.DateTime, static (w, v) => w.Write(v)),
        Say<DateOnly>(ExportedValueKind.Date, static (w, v) => w.Write(v)),
        Say<TimeOnly>(ExportedValueKind.Text, static (w, v) => w.Write(v.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture))),
        Say<TimeSpan>(ExportedValueKind.Text, static (w, v) => w.Write(v.ToString("c", CultureInfo.InvariantCulture))),
        Say<byte[]>(ExportedValueKind.Binary, static (w, v) => w.WriteBytes(v)),
        Say<Uri>(ExportedValueKind.Text, static (w, v) => w.Write(v.OriginalString)),
        Say<IPAddress>(ExportedValueKind.Text, static (w, v) => w.Write(v.ToString())),
        Say<JsonElement>(ExportedValueKind.Json, static (w, v) => w.WriteJson(v.GetRawText())),
        Say<JsonDocument>(ExportedValueKind.Json, static (w, v) => w.WriteJson(v.RootElement.GetRawText())),
    }.ToDictionary(w => w.Type, w => (w.Kind, w.Write));

    public static bool Knows(Type type) => Writers.ContainsKey(type);

    public static ExportedValueKind KindOf(Type type) => Writers.TryGetValue(type, out var known) ? known.Kind : ExportedValueKind.Text;

    public static Func<DbDataReader, int, T> Reader<T>() => Readers.TryGetValue(typeof(T), out var known) ? (Func<DbDataReader, int, T>)known : static (r, i) => r.GetFieldValue<T>(i);

    public static Action<SubjectDataWriter, T> Writer<T>()
        where T : notnull => Writers.TryGetValue(typeof(T), out var known) ? (Action<SubjectDataWriter, T>)known.Write : NameWriter<T>();

    /// <summary>Values of an enum by their names, which are made once.</summary>
    private static Action<SubjectDataWriter, T> NameWriter<T>()
        where T : notnull
    {
        var names = typeof(T).GetEnumValues().Cast<T>().Distinct().ToDictionary(v => v, v => v.ToString());
        return (w, v) => w.Write(names.TryGetValue(v, out var name) ? name : v.ToString());
    }

    private static (Type Type, ExportedValueKind Kind, Delegate Write) Say<T>(ExportedValueKind kind, Action<SubjectDataWriter, T> write) => (typeof(T), kind, write);
}
