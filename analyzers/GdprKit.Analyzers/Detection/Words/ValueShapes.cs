namespace GdprKit.Analyzers.Detection.Words;

/// <summary>What a member's type can hold, as far as terms ask.</summary>
[Flags]
internal enum ValueShapes
{
    None = 0,
    Text = 1,
    Date = 2,
    Number = 4,
    Flag = 8,
    Guid = 16,
    Choice = 32,
    Bytes = 64,
    Object = 128,
}
