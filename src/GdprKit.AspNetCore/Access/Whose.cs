using GdprKit.Register;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Access;

/// <summary>Reads of a request whose data it is about.</summary>
internal static class Whose
{
    /// <summary>The person as the app's data knows them; <see langword="null"/>: nobody can be meant, as where a route has a text and keys are numbers.</summary>
    public static DataSubjectKey? Canonical(HttpContext context, DataSubjectKey subject) =>
        context.RequestServices.GetService<IDataSubjectKeys>() is { } keys ? keys.Find(subject) : subject;
}
