namespace GdprKit.Register;

/// <summary>
/// A place that holds data about people: a database, a folder of files, a search index. Whoever keeps data outside the app's
/// <c>DbContext</c> implements it and registers it as a scoped service; access and portability then tell of that data too, and an erasure reaches it.
/// </summary>
public interface IPersonalDataStore
{
    /// <summary>What it is called in an export: "ShopContext", "uploaded files".</summary>
    string Name { get; }

    /// <summary>Writes every row that is about a person, type by type. Whoever asks need not be told apart: the writer says which columns it takes.</summary>
    /// <param name="subject">The person. One whom the store does not know has no rows in it.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="cancellationToken">Ends it; the document is then incomplete, and says so by its form.</param>
    /// <example>
    /// <code>
    /// if (writer.Begin(new() { Name = "File", Columns = [new() { Name = "Path", Kind = ExportedValueKind.Text }] }) is null) return;
    /// foreach (var path in Directory.EnumerateFiles(FolderOf(subject)))
    /// {
    ///     writer.BeginRow();
    ///     writer.Write(path);
    ///     await writer.EndRowAsync(cancellationToken);
    /// }
    ///
    /// await writer.EndAsync(cancellationToken);
    /// </code>
    /// </example>
    Task ExportAsync(DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken = default);

    /// <summary>What <see cref="EraseAsync"/> would do; nothing is changed.</summary>
    /// <param name="order">Whose data is to be erased.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What would go and what would stay, with the reason.</returns>
    Task<IReadOnlyList<ErasureStep>> PlanErasureAsync(ErasureOrder order, CancellationToken cancellationToken = default);

    /// <summary>
    /// Erases what can go, as a whole or not at all. It may be asked again after a crash, and then finds nothing to do; <see cref="ErasureOrder.Erasure"/> tells that it is
    /// the same erasure.
    /// </summary>
    /// <param name="order">Whose data is to be erased.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What went and what stayed, with the reason.</returns>
    Task<IReadOnlyList<ErasureStep>> EraseAsync(ErasureOrder order, CancellationToken cancellationToken = default);

    /// <summary>Everybody whom the store holds, so that those who were erased are found after a restore. A person may be told of several times.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    IAsyncEnumerable<DataSubjectKey> SubjectsAsync(CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<DataSubjectKey>();
}
