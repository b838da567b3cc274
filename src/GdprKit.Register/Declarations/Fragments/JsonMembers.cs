using System.Collections;

namespace GdprKit.Declarations.Fragments;

/// <summary>An object of JSON. Most have few members, among which one is found by looking at each.</summary>
internal sealed class JsonMembers(KeyValuePair<string, object>[] members) : IEnumerable<KeyValuePair<string, object>>
{
    /// <summary>The value of a member, the last one of that name; <see langword="null"/>: there is none.</summary>
    public object? this[string name]
    {
        get
        {
            for (var i = members.Length - 1; i >= 0; i--)
            {
                if (members[i].Key == name) return members[i].Value;
            }

            return null;
        }
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, object>>)members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
