namespace GdprKit.Analyzers.Detection;

internal static class MemberLabel
{
    public static string Infer(string memberName) => GdprKit.Declarations.StableId.Title(memberName);
}
