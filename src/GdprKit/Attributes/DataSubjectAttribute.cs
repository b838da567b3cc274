using System;

namespace GdprKit;

/// <summary>About whom data is (GDPR Art. 30(1)(c)): the people of a type that holds it; on an activity, the people whom it concerns; on a member, somebody else than the type says.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
public sealed class DataSubjectAttribute : Attribute
{
    /// <summary>Names the people, and their category.</summary>
    /// <param name="who">The people, in the plural: "Users of the platform".</param>
    /// <param name="category">Their category.</param>
    public DataSubjectAttribute(string who, DataSubjectCategory category = DataSubjectCategory.Unspecified)
    {
        Who = who;
        Category = category;
    }

    /// <summary>Names the people by their category alone.</summary>
    /// <param name="category">Their category.</param>
    public DataSubjectAttribute(DataSubjectCategory category) => Category = category;

    /// <summary>Names the people by the type that declares them.</summary>
    /// <param name="subject">A type that wears <see cref="DataSubjectAttribute"/>.</param>
    public DataSubjectAttribute(Type subject) => Subject = subject;

    /// <summary>The people, in the plural: "Users of the platform".</summary>
    public string? Who { get; }

    /// <summary>Their category.</summary>
    public DataSubjectCategory Category { get; }

    /// <summary>A type that wears <see cref="DataSubjectAttribute"/>.</summary>
    public Type? Subject { get; }

    /// <summary>The name of the member that identifies the person (use <see langword="nameof"/>): the key, or the foreign key to it.</summary>
    public string? Identifier { get; set; }

    /// <summary>The stable identifier, of the characters <c>a-z</c>, <c>0-9</c> and <c>-</c>. <see langword="null"/>: made from the class name, <c>UserAccount</c> as <c>user-account</c>. Set it before renaming the class, so that nothing that was approved, given or logged under the old name is lost.</summary>
    public string? Id { get; set; }

    /// <summary>Identifiers it had before; what is known under them is still its own.</summary>
    public string[]? FormerIds { get; set; }
}
