using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace GdprKit.AspNetCore.Personal;

/// <summary>Hands a page what it shows as a cascading value: Razor makes every component public, and parameters with it, which this is not.</summary>
internal sealed class PageRoot<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage, TView> : ComponentBase
    where TPage : IComponent
{
    [Parameter, EditorRequired]
    public required Frame Frame { get; set; }

    [Parameter, EditorRequired]
    public required TView View { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        Cascade(builder, Frame, null, frame => Cascade(frame, View, null, view => Cascade(view, Frame.Language, nameof(Language), page =>
        {
            page.OpenComponent<TPage>(0);
            page.CloseComponent();
        })));

    // The name by which declared text knows its language.
    private const string Language = nameof(Components.Said.Language);

    private static void Cascade<T>(RenderTreeBuilder builder, T value, string? name, RenderFragment content)
    {
        builder.OpenComponent<CascadingValue<T>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), value);
        if (name is not null) builder.AddComponentParameter(2, nameof(CascadingValue<>.Name), name);
        builder.AddComponentParameter(3, nameof(CascadingValue<>.IsFixed), true);
        builder.AddComponentParameter(4, nameof(CascadingValue<>.ChildContent), content);
        builder.CloseComponent();
    }
}
