namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>The tests that share a PostgreSQL cluster.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlCollection : ICollectionFixture<PostgreSql>
{
    public const string Name = "PostgreSQL";
}
