namespace GdprKit.AspNetCore.Access;

/// <summary>Marks an endpoint of which the app itself, and not a group around it, said who may call it.</summary>
internal sealed class OwnAuthorization
{
    public static OwnAuthorization Instance { get; } = new();

    private OwnAuthorization()
    {
    }
}
