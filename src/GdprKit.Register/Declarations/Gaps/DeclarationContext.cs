using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps;

/// <summary>A declaration that a rule judges by itself.</summary>
/// <param name="Where">The declaration, and where it stands.</param>
/// <param name="Beside">All declarations of the same type, member or assembly, itself among them.</param>
/// <param name="Source">The declarations of the app, for what depends on its country.</param>
internal sealed record DeclarationContext(Scoped Where, IReadOnlyList<Declaration> Beside, DeclarationSource Source)
{
    public Declaration Declaration => Where.Declaration;

    public string Kind => Declaration.Kind;

    public bool Has(string kind)
    {
        for (var i = 0; i < Beside.Count; i++)
        {
            if (Beside[i].Kind == kind) return true;
        }

        return false;
    }
}
