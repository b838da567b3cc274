namespace GdprKit.Analyzers.Detection;

/// <summary>What a member's type can hold, as the lexicon names it.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Text = 1,
    Date = 2,
    Number = 4,
    Bytes = 8,
    Enum = 16,
    Uri = 32,
    Ip = 64,
}
