namespace GdprKit.Declarations.Changes;

/// <summary>
/// What a register says, from its JSON or from declarations: without code names, in no order, and under the identifiers under which the
/// approved register knows what it says. Two that are equal say the same.
/// </summary>
internal sealed class RegisterSnapshot
{
    /// <summary>What the register says once, by the name of its property.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Content>> Lists { get; init; }

    public required IReadOnlyList<ActivitySnapshot> Activities { get; init; }

    /// <summary>The date of the notice, in ISO 8601.</summary>
    public string? LastUpdated => List("notice").Select(n => n.Text("lastUpdated")).FirstOrDefault();

    public IReadOnlyList<Content> List(string name) => Lists.TryGetValue(name, out var list) ? list : [];

    public RegisterSnapshot With(IReadOnlyList<ActivitySnapshot> activities) => new() { Lists = Lists, Activities = activities };

    public override bool Equals(object? obj) => obj is RegisterSnapshot other && Pairs.AreSame(Lists, other.Lists) && Pairs.AreSame(Activities, other.Activities);

    public override int GetHashCode() => Activities.Count;
}
