using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>What a run has left of its budget.</summary>
internal sealed class Spending(RetentionBudget? budget, TimeProvider time)
{
    private readonly long _started = time.GetTimestamp();
    private long _rows;

    public bool IsOver => _rows >= budget?.Rows || time.GetElapsedTime(_started) >= budget?.Time;

    public void Spend(int rows) => _rows += rows;

    public int Limit(int batch) => budget?.Rows is { } most ? (int)Math.Min(batch, most - _rows) : batch;
}
