namespace GdprKit.Register.Record;

/// <summary>What one table has said already. The same facts stand in many rows, and rights that say the same in many activities.</summary>
internal sealed class Sayings
{
    // By what is said of which: both are the same objects each time.
    private readonly Dictionary<object, Dictionary<object, string>> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Right, string> _rights = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Right, string> _alike = new(SaidAlike.Instance);

    /// <summary>What is said of a fact.</summary>
    /// <param name="say">How it is said: one object for each way, such as a lambda that captures nothing.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="write">Says it.</param>
    public string Of<T>(object say, T fact, Func<T, string> write)
        where T : class
    {
        if (!_facts.TryGetValue(say, out var said)) _facts.Add(say, said = new(ReferenceEqualityComparer.Instance));
        if (!said.TryGetValue(fact, out var text)) said.Add(fact, text = write(fact));
        return text;
    }

    /// <summary>What is said of a right.</summary>
    public string Of(Right right, Func<Right, string> write)
    {
        if (_rights.TryGetValue(right, out var text)) return text;
        if (!_alike.TryGetValue(right, out text)) _alike.Add(right, text = write(right));
        _rights.Add(right, text);
        return text;
    }
}
