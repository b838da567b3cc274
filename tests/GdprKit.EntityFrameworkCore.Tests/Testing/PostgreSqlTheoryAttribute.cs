namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>As <see cref="PostgreSqlFactAttribute"/>, with several cases.</summary>
public sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    public PostgreSqlTheoryAttribute()
    {
        if (PostgreSqlCluster.Programs is null && !PostgreSqlCluster.IsBuildServer) Skip = PostgreSqlCluster.Missing;
    }
}
