using System.Runtime.CompilerServices;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tests.Loyalty;

/// <summary>Letters to customers, in no database.</summary>
public sealed class Letters : IPersonalDataStore
{
    public Dictionary<string, string> ByCustomer { get; } = [];

    public string Name => "letters";

    public async Task ExportAsync(DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken = default)
    {
        if (!ByCustomer.TryGetValue(subject.Key, out var text)) return;
        if (writer.Begin(new() { Name = "Letter", Columns = [new() { Name = "Text", Kind = ExportedValueKind.Text }] }) is null) return;

        writer.BeginRow();
        writer.Write(text);
        await writer.EndRowAsync(cancellationToken);
        await writer.EndAsync(cancellationToken);
    }

    public Task<IReadOnlyList<ErasureStep>> PlanErasureAsync(ErasureOrder order, CancellationToken cancellationToken = default) =>
        Task.FromResult(Steps(ByCustomer.ContainsKey(order.Subject.Key)));

    public Task<IReadOnlyList<ErasureStep>> EraseAsync(ErasureOrder order, CancellationToken cancellationToken = default) =>
        Task.FromResult(Steps(ByCustomer.Remove(order.Subject.Key)));

    public async IAsyncEnumerable<DataSubjectKey> SubjectsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        foreach (var key in ByCustomer.Keys) yield return new("customers", key);
    }

    private IReadOnlyList<ErasureStep> Steps(bool any) => any ? [new() { Store = Name, Type = "Letter", Action = ErasureAction.Delete, Rows = 1 }] : [];
}
