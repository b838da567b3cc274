using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>Does something before or after each statement that a node sends: stops it, breaks it, or counts.</summary>
public sealed class Pause(Func<DbCommand, Task>? before = null, Func<DbCommand, Task>? after = null) : DbCommandInterceptor
{
    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (before is not null) await before(command);
        return result;
    }

    public override async ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (after is not null) await after(command);
        return result;
    }
}
