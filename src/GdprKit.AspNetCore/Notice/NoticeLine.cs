using System.ComponentModel;
using GdprKit.Register.Notice;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace GdprKit.AspNetCore.Notice;

/// <summary>A line of text with its links. In code, because Razor would put spaces between the pieces.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NoticeLine : ComponentBase
{
    /// <summary>The pieces of the line.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<NoticeText> Pieces { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var piece in Pieces)
        {
            if (piece.Link is null)
            {
                builder.AddContent(0, piece.Text);
            }
            else
            {
                builder.OpenElement(1, "a");
                builder.AddAttribute(2, "href", piece.Link);
                builder.AddContent(3, piece.Text);
                builder.CloseElement();
            }
        }
    }
}
