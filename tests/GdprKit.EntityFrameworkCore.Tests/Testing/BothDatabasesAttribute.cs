using System.Reflection;
using Xunit.Sdk;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>A theory on SQLite and, where it is or must be there, on PostgreSQL.</summary>
public sealed class BothDatabasesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        PostgreSql.Programs is null && !PostgreSql.IsBuildServer ? [[Database.Sqlite]] : [[Database.Sqlite], [Database.PostgreSql]];
}
