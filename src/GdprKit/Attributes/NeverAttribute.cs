using System;

namespace GdprKit;

/// <summary>A promise that something is never done: a denial, where silence would be a gap. It stops what farther scopes add; declaring what it denies breaks the promise.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class NeverAttribute : Attribute
{
    /// <summary>Denies practices.</summary>
    /// <param name="practice">The practice that never happens.</param>
    /// <param name="more">More practices.</param>
    public NeverAttribute(DataPractice practice, params DataPractice[] more)
    {
        Practice = practice;
        More = more;
    }

    /// <summary>The practice that never happens.</summary>
    public DataPractice Practice { get; }

    /// <summary>More practices.</summary>
    public DataPractice[] More { get; }
}
