using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Storefront;

/// <summary>Where the data lies: in a file of SQLite beside the project, or with <c>--database postgres</c> in PostgreSQL.</summary>
internal static class Database
{
    private const string Sqlite = "Data Source=storefront.db";
    private const string PostgreSql = "Host=localhost;Database=storefront;Username=postgres;Password=postgres";

    /// <exception cref="ArgumentException">The database that is named is neither.</exception>
    public static void AddStorefrontDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Storefront");
        var database = configuration["database"] ?? "sqlite";
        if (database is not ("sqlite" or "postgres")) throw new ArgumentException($"--database {database}: 'sqlite' (the default) and 'postgres' are known.");

        services.AddDbContext<StorefrontContext>(options =>
        {
            _ = database == "postgres" ? options.UseNpgsql(connection ?? PostgreSql) : options.UseSqlite(connection ?? Sqlite);
            // Orders of people whose data is restricted are hidden, and their lines are read with their orders only.
            options.ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
        });
    }
}
