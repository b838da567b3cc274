using System.Data.Common;
using System.Diagnostics;
using System.Text;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Failures that another try may overcome.</summary>
internal static class Transient
{
    /// <summary>PostgreSQL's serialization failure, deadlock, a lock that was not to be had, and a foreign key to a row that came meanwhile.</summary>
    private static readonly string[] States = ["40001", "40P01", "55P03", "23503"];

    public static bool Is(Exception exception) => Find(exception) is { } failure && (failure.IsTransient || States.Contains(failure.SqlState));

    /// <summary>As much is kept of it in the log.</summary>
    private const int MostCharacters = 1_000;

    /// <summary>The failure without what it may quote: messages of databases hold values of rows, and those of the app whatever it likes.</summary>
    public static string Words(Exception exception) => Find(exception) is not { } failure ? WordsOfCode(exception) : failure.SqlState switch
    {
        null => failure.GetType().Name,
        "23503" => "Other rows refer to these, which the model does not know of (SQLSTATE 23503).",
        "53100" => "The disk is full (SQLSTATE 53100).",
        var state => $"{failure.GetType().Name}, SQLSTATE {state}",
    };

    /// <summary>What Entity Framework Core and GdprKit say themselves is about types and statements; of others it is said where they failed.</summary>
    private static string WordsOfCode(Exception exception)
    {
        var words = new StringBuilder();
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (words.Length > 0) words.Append(" <- ");
            words.Append(e.GetType().Name);
            if (IsOurs(e)) words.Append(": ").Append(e.Message);
            else if (new StackTrace(e).GetFrame(0) is { } frame && DiagnosticMethodInfo.Create(frame) is { } thrower) words.Append(" in ").Append(thrower.DeclaringTypeName).Append('.').Append(thrower.Name);
        }

        return words.Length > MostCharacters ? words.ToString(0, MostCharacters) : words.ToString();
    }

    private static bool IsOurs(Exception e) => e.Source is { } source && (source.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || source == typeof(Transient).Assembly.GetName().Name);

    private static DbException? Find(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is DbException failure) return failure;
        }

        return null;
    }
}
