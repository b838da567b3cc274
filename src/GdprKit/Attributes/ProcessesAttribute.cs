using System;

namespace GdprKit;

/// <summary>The data that an activity uses (GDPR Art. 13, 14(1)(d), 30(1)(c)). An activity without it uses the tagged members of its own type.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ProcessesAttribute : DataUseAttribute
{
    /// <summary>Data that a type holds.</summary>
    /// <param name="type">The type that holds it.</param>
    /// <param name="members">Names of its tagged members (use <see langword="nameof"/>); none means all.</param>
    public ProcessesAttribute(Type type, params string[] members)
    {
        Type = type;
        Members = members;
    }

    /// <summary>Data that no type holds.</summary>
    /// <param name="category">The category of the data.</param>
    /// <param name="items">What the items are called; none means the category as a whole.</param>
    public ProcessesAttribute(DataCategory category, params string[] items)
    {
        Category = category;
        Items = items;
    }

    /// <summary>The type that holds it.</summary>
    public Type? Type { get; }

    /// <summary>Names of its tagged members (use <see langword="nameof"/>); none means all.</summary>
    public string[]? Members { get; }

    /// <summary>The category of the data.</summary>
    public DataCategory Category { get; }

    /// <summary>What the items are called; none means the category as a whole.</summary>
    public string[]? Items { get; }

    /// <summary>The type that says about whom the data is; it wears <see cref="DataSubjectAttribute"/>.</summary>
    public Type? About { get; set; }

    /// <summary>The condition under which it does not hold, as a clause that follows "unless". <see langword="null"/>: no exception.</summary>
    public string? Unless { get; set; }
}
