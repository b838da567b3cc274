using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Personal;

/// <summary>One endpoint of a mapping.</summary>
/// <param name="Path">Its route, below that of the mapping.</param>
/// <param name="Name">Its name, after that of the mapping.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Serve">Does it.</param>
/// <param name="Shows">What it answers, as JSON or as a page; <see langword="null"/>: a file.</param>
/// <param name="Takes">What it is sent; <see langword="null"/>: it changes nothing.</param>
/// <param name="IsHeavy">Whether it reads all of a person's data.</param>
internal sealed record Operation(string Path, string Name, string Summary, Func<PersonalCall, Task> Serve, Type? Shows, Type? Takes = null, bool IsHeavy = false)
{
    public string Method => Takes is null ? HttpMethods.Get : HttpMethods.Post;

    /// <summary>How many parts of a request's path are the operation's own.</summary>
    public int Depth => Path.Count(c => c == '/');
}
