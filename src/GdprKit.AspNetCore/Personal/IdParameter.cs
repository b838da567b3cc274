using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace GdprKit.AspNetCore.Personal;

/// <summary>Tells OpenAPI of the identifier in a route. The endpoint reads its request itself, so nothing else does.</summary>
internal sealed class IdParameter : IParameterBindingMetadata
{
    public static IdParameter Instance { get; } = new();

    private IdParameter()
    {
    }

    public string Name => "id";

    public bool HasTryParse => true;

    public bool HasBindAsync => false;

    public ParameterInfo ParameterInfo { get; } = ((Action<Guid>)Route).Method.GetParameters()[0];

    public bool IsOptional => false;

    private static void Route(Guid id)
    {
    }
}
