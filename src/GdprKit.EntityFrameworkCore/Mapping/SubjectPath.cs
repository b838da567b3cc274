using System.Linq.Expressions;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>The way from a row to the person whom it is about: foreign keys, and then the column that identifies the person.</summary>
/// <param name="Subject">The identifier of the data subjects in the register.</param>
/// <param name="Hops">The foreign keys to follow; none: the row identifies the person itself.</param>
/// <param name="Key">The identifying property, of the row or of that to which the last foreign key leads.</param>
internal sealed record SubjectPath(string Subject, IReadOnlyList<IForeignKey> Hops, IProperty Key)
{
    /// <summary>What the register called the people before.</summary>
    public IReadOnlyList<string> FormerSubjects { get; init; } = [];

    /// <summary>All identifiers under which something may have been entered of them.</summary>
    public IEnumerable<string> Subjects => FormerSubjects.Prepend(Subject);

    /// <summary>The condition that a row is about one person.</summary>
    /// <param name="row">The row.</param>
    /// <param name="key">The person's key, of the type of <see cref="Key"/>.</param>
    /// <param name="context">Where the rows are that foreign keys lead to.</param>
    public Expression IsAbout(Expression row, Expression key, DbContext context) => Follow(row, last => Equal(Column(last, Key), key), context);

    /// <summary>A condition on the row that identifies the person, asked of the rows that lead to it.</summary>
    public Expression Follow(Expression row, Func<Expression, Expression> condition, DbContext context) => ForeignKeys.Follow(row, Hops, condition, context);

    public static Expression Column(Expression row, IProperty property) =>
        Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], row, Expression.Constant(property.Name));

    /// <summary>Keys of a type of the app's own need have no operator.</summary>
    private static Expression Equal(Expression one, Expression two)
    {
        var type = Nullable.GetUnderlyingType(one.Type) ?? one.Type;
        return type.IsPrimitive || type == typeof(string) || type.GetMethod("op_Equality", [type, type]) is not null
            ? Expression.Equal(one, two)
            : Expression.Call(typeof(object), nameof(Equals), [], Expression.Convert(one, typeof(object)), Expression.Convert(two, typeof(object)));
    }
}
