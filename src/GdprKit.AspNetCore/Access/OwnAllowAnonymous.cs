namespace GdprKit.AspNetCore.Access;

/// <summary>Marks an endpoint of which the app itself, and not a group around it, said that everybody may call it.</summary>
internal sealed class OwnAllowAnonymous
{
    public static OwnAllowAnonymous Instance { get; } = new();

    private OwnAllowAnonymous()
    {
    }
}
