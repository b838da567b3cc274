using GdprKit.Declarations.Gaps;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Stores;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Checks;

/// <summary>Types of which the register says that they hold personal data, and no store that is registered knows where.</summary>
internal sealed class UnstoredDataCheck(IEnumerable<StoredDatabase> databases, ProcessingRegister register)
{
    public IEnumerable<RegisterFinding> Find(IServiceProvider scope)
    {
        DbContext[] contexts = [.. databases.Select(d => d.AnyContextOf(scope))];
        // What a store of the app's own holds is known to nobody else, and without tables there is a finding already.
        if (!scope.GetServices<IPersonalDataStore>().All(s => s is IDatabaseStore) || !contexts.All(StoredDataChecks.HasTables)) return [];

        StoredData[] data = [.. databases.Zip(contexts, (d, c) => d.DataOf(c))];
        var unknown = register.Activities.SelectMany(a => a.DataItems.Where(i => i.Member is not null && !IsKnown(i.Member) && !IsCopy(a, i))).Select(i => i.Member!);
        return unknown.Distinct(StringComparer.Ordinal).GroupBy(StoredData.HolderOf, StringComparer.Ordinal).OrderBy(t => t.Key, StringComparer.Ordinal).Select(type => new RegisterFinding
        {
            Kind = RegisterFindingKind.NotStored,
            Location = type.Key,
            Message = $"'{type.Key}' is said to hold personal data ({string.Join(", ", type.Select(m => m[(type.Key.Length + 1)..]))}), and {Where(type.Key, contexts)}: it is neither exported nor erased (GDPR Art. 15(1), 17(1)).",
            Remedy = "Map it to a table with a key, in a context of UseEntityFrameworkCore<…>(), or register an IPersonalDataStore for the place where it lies. If nothing keeps it, say so: [SuppressMessage(\"GdprKit.Rights\", \"GDPR6008\", Justification = \"…\")], and the same of GDPR6009.",
        }.Under(register, type.Key, AssemblyOf(type.Key, contexts), AppRules.NotExported, AppRules.NotErased));

        bool IsKnown(string member) => Array.Exists(data, d => d.Knows(member));

        // What travels between layers is tagged as what it is made of.
        bool IsCopy(ProcessingActivity activity, DataItem item) =>
            activity.DataItems.Any(i => i.Member is not null && i.Category == item.Category && string.Equals(i.Name, item.Name, StringComparison.OrdinalIgnoreCase) && IsKnown(i.Member));
    }

    private static string Where(string type, DbContext[] contexts)
    {
        var mapped = contexts.SelectMany(c => c.Model.GetEntityTypes()).FirstOrDefault(e => StoredData.NameOf(e.ClrType) == type);
        return mapped switch
        {
            null => "no store that is registered knows it",
            _ when mapped.GetTableName() is not null && mapped.FindPrimaryKey() is null => "its rows have no key by which one could be told from another",
            _ => "it is a view or query, while nothing that it is made of is known to hold the same",
        };
    }

    private string? AssemblyOf(string type, DbContext[] contexts) =>
        contexts.SelectMany(c => c.Model.GetEntityTypes()).FirstOrDefault(e => StoredData.NameOf(e.ClrType) == type)?.ClrType.Assembly.GetName().Name
        ?? register.Parts.Select(p => p.Assembly).FirstOrDefault(a => type.StartsWith(a + ".", StringComparison.Ordinal));
}
