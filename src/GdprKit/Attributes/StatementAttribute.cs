using System;

namespace GdprKit;

/// <summary>A sentence for the privacy notice that no machine acts upon.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class StatementAttribute : Attribute
{
    /// <summary>Declares the statement.</summary>
    /// <param name="section">The section in which it stands.</param>
    /// <param name="text">The text.</param>
    public StatementAttribute(NoticeSection section, string text)
    {
        Section = section;
        Text = text;
    }

    /// <summary>The section in which it stands.</summary>
    public NoticeSection Section { get; }

    /// <summary>The text.</summary>
    public string Text { get; }
}
