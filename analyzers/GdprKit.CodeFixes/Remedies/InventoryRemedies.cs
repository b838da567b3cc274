using GdprKit.Declarations.Gaps;
using static GdprKit.CodeFixes.Remedies.Remedy;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>Answers to rules of inventory.</summary>
internal static class InventoryRemedies
{
    public static readonly Dictionary<string, Remedy[]> All = new(StringComparer.Ordinal)
    {
        [RuleIdentifiers.DataWithoutSubject] =
        [
            Declare("It is about customers", "DataSubject(DataSubjectCategory.Customer)"),
            Declare("It is about users", "DataSubject(DataSubjectCategory.User)"),
            Declare("It is about employees", "DataSubject(DataSubjectCategory.Employee)"),
            Declare("It is about contacts at other organisations", "DataSubject(DataSubjectCategory.BusinessContact)"),
        ],
    };
}
