using System.Data.Common;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Failures that another try may overcome.</summary>
internal static class Transient
{
    /// <summary>PostgreSQL's serialization failure, deadlock, a lock that was not to be had, and a foreign key to a row that came meanwhile.</summary>
    private static readonly string[] States = ["40001", "40P01", "55P03", "23503"];

    public static bool Is(Exception exception) => Find(exception) is { } failure && (failure.IsTransient || States.Contains(failure.SqlState));

    /// <summary>The failure without what it may quote: messages of databases hold values of rows.</summary>
    public static string Words(Exception exception) => Find(exception) is not { } failure ? exception.GetType().Name : failure.SqlState switch
    {
        null => failure.GetType().Name,
        "23503" => "Other rows refer to these, which the model does not know of (SQLSTATE 23503).",
        "53100" => "The disk is full (SQLSTATE 53100).",
        var state => $"{failure.GetType().Name}, SQLSTATE {state}",
    };

    private static DbException? Find(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is DbException failure) return failure;
        }

        return null;
    }
}
