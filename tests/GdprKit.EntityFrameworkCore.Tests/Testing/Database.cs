namespace GdprKit.EntityFrameworkCore.Tests.Testing;

public enum Database
{
    Sqlite,

    PostgreSql,
}
