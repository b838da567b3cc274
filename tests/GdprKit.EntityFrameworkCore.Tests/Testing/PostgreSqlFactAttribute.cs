namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>A test on PostgreSQL. Without PostgreSQL it is skipped and says how to get it; on a build server it fails.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (PostgreSqlCluster.Programs is null && !PostgreSqlCluster.IsBuildServer) Skip = PostgreSqlCluster.Missing;
    }
}
