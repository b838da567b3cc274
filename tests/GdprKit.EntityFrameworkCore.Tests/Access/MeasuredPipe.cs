using System.IO.Pipelines;

namespace GdprKit.EntityFrameworkCore.Tests.Access;

/// <summary>Throws away what is written, and counts how much waited before it was passed on.</summary>
internal sealed class MeasuredPipe : PipeWriter
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _waiting;

    public long Written { get; private set; }

    public int Most { get; private set; }

    public override void Advance(int bytes)
    {
        _waiting += bytes;
        Most = Math.Max(Most, _waiting);
    }

    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_buffer.Length - _waiting < Math.Max(sizeHint, 1)) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _waiting + sizeHint));
        return _buffer.AsMemory(_waiting);
    }

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        Written += _waiting;
        _waiting = 0;
        return new(new FlushResult(isCanceled: false, isCompleted: false));
    }

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null)
    {
    }
}
