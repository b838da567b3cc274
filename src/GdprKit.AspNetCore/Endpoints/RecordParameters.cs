using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using GdprKit.AspNetCore.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>Describes what a caller may choose of a record. The endpoint reads its request itself, so nothing else tells OpenAPI.</summary>
internal static class RecordParameters
{
    private static readonly ParameterInfo[] Parameters = ((Action<string?, string?>)Query).Method.GetParameters();

    public static void Describe(IEndpointConventionBuilder endpoint, bool hasPreset, bool hasDelimiter)
    {
        foreach (var parameter in Parameters)
        {
            var isThere = parameter.Name == RecordChoice.PresetParameter ? hasPreset : hasDelimiter;
            if (isThere) endpoint.WithMetadata(new QueryParameter(parameter));
        }

        if (hasPreset || hasDelimiter) endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(Microsoft.AspNetCore.Mvc.ProblemDetails), ["application/problem+json"]));
    }

    private static void Query(
        [Description("Which columns the record has. Without it: full; of the page: the register instead of a record.")]
        [RegularExpression("^(full|imy|datatilsynet|cnil|ico)$")]
        string? preset,
        [Description("What stands between the cells of CSV. Without it: what spreadsheets expect in the register's language.")]
        [RegularExpression("^(,|comma|;|semicolon)$")]
        string? delimiter)
    {
    }

    private sealed class QueryParameter(ParameterInfo parameter) : IParameterBindingMetadata
    {
        public string Name => parameter.Name!;

        public bool HasTryParse => false;

        public bool HasBindAsync => false;

        public ParameterInfo ParameterInfo => parameter;

        public bool IsOptional => true;
    }
}
