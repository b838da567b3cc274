using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Access;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Stores;

/// <summary>The database of a context as a store of data about people.</summary>
internal sealed class DbContextStore<TContext>(TContext context, StoredDataCache<TContext> cache, ILogger<DbContextStore<TContext>> logger) : IPersonalDataStore
    where TContext : DbContext
{
    public string Name => typeof(TContext).Name;

    public async Task ExportAsync(DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken = default)
    {
        var data = cache.Of(context);
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // People first, then what belongs to them.
            foreach (var type in data.About(subject.Subject).Select(a => a.Type).Distinct().Reverse())
            {
                var rows = type.Rows.Where(context, SubjectRows.About(type, subject, context));
                await SubjectExports.Of(type, subject).WriteAsync(context, rows, writer, cancellationToken).ConfigureAwait(false);
                foreach (var part in type.Parts.Where(p => !p.IsDocument))
                    await SubjectExports.Of(type, part, subject).WriteAsync(context, part.Rows(rows), writer, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }

        Log.Exported(logger, Name, subject.Subject);
    }
}
