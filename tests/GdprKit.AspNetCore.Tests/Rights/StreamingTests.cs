using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Rights;

public sealed class StreamingTests
{
    [Theory]
    [InlineData("access.json")]
    [InlineData("access.zip")]
    [InlineData("portability.json")]
    public async Task First_rows_arrive_before_the_last_one_is_read(string file)
    {
        var rows = new SlowStore();
        await using var app = await ShopApp.StartAsync(s => s.AddSingleton<IPersonalDataStore>(rows));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/gdpr/me/" + file);
        request.Headers.Authorization = new(TestAuthentication.Scheme, ShopApp.Ida);

        using var response = await app.App.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).WaitAsync(TimeSpan.FromMinutes(2));
        await using var body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[16 * 1024];
        Assert.True(await body.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromMinutes(2)) > 0);
        Assert.NotEqual(SlowStore.Rows, rows.Written);
        rows.GoOn();
        while (await body.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromMinutes(2)) > 0)
        {
        }

        Assert.Equal(SlowStore.Rows, rows.Written);
    }

    /// <summary>20,000 rows, of which the last waits for whoever reads.</summary>
    private sealed class SlowStore : IPersonalDataStore
    {
        public const int Rows = 20_000;

        private readonly TaskCompletionSource _readOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => "files";

        public int Written { get; private set; }

        public void GoOn() => _readOn.SetResult();

        public async Task ExportAsync(DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken = default)
        {
            if (writer.Begin(new() { Name = "File", Columns = [new() { Name = "Likes", Kind = ExportedValueKind.Text, Members = ["GdprKit.Testing.Shop.Taste.Likes"] }] }) is null) throw new InvalidOperationException("Nobody wants the rows.");
            for (var i = 0; i < Rows; i++)
            {
                if (i == Rows - 1) await _readOn.Task.WaitAsync(TimeSpan.FromMinutes(3), cancellationToken);
                writer.BeginRow();
                writer.Write(Convert.ToHexString(BitConverter.GetBytes((i * 2654435761L) ^ (i << 7))));
                await writer.EndRowAsync(cancellationToken);
                Written = i + 1;
            }

            await writer.EndAsync(cancellationToken);
        }

        public Task<IReadOnlyList<ErasureStep>> PlanErasureAsync(ErasureOrder order, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ErasureStep>>([]);

        public Task<IReadOnlyList<ErasureStep>> EraseAsync(ErasureOrder order, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ErasureStep>>([]);
    }
}
