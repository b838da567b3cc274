using System.Text.Json.Serialization;

namespace GdprKit.Register.Notice;

/// <summary>A block of a section.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NoticeParagraph), "paragraph")]
[JsonDerivedType(typeof(NoticeList), "list")]
[JsonDerivedType(typeof(NoticeFacts), "facts")]
[JsonDerivedType(typeof(NoticeTable), "table")]
[JsonDerivedType(typeof(NoticeGroup), "group")]
public abstract record NoticeBlock
{
    private protected NoticeBlock()
    {
    }
}
