using System.Globalization;
using System.Text;

namespace GdprKit.Declarations.Fragments;

/// <summary>
/// The little of JSON (RFC 8259) that fragments and registers need: objects, arrays, strings, integers, true and false; what is null is not there. The compiler side can carry
/// no dependency, so System.Text.Json is out of reach there; a test compares the two.
/// </summary>
/// <param name="text">The JSON.</param>
/// <param name="passedOver">Names of members that are left out where they hold objects: most of a register is what follows from the rest.</param>
internal sealed class JsonReader(string text, IReadOnlyCollection<string> passedOver)
{
    // A register nests ten levels; what nests deeper is none, and would only exhaust the stack.
    private const int MaxDepth = 32;

    private int _position;

    public static object Read(string text, params string[] passedOver)
    {
        var reader = new JsonReader(text, passedOver);
        var value = reader.Value(0);
        reader.SkipWhiteSpace();
        return reader._position == text.Length && value is not null ? value : throw reader.Unexpected();
    }

    private object? Value(int depth)
    {
        if (depth > MaxDepth) throw Unexpected();
        SkipWhiteSpace();
        switch (Peek())
        {
            case '{': return Object(depth);
            case '[': return Array(depth);
            case '"': return String();
            case 't': Literal("true"); return true;
            case 'f': Literal("false"); return false;
            case 'n': Literal("null"); return null;
            default: return Number();
        }
    }

    private Dictionary<string, object> Object(int depth)
    {
        var members = new Dictionary<string, object>(StringComparer.Ordinal);
        Expect('{');
        if (Closes('}')) return members;
        do
        {
            SkipWhiteSpace();
            var name = String();
            SkipWhiteSpace();
            Expect(':');
            if (passedOver.Contains(name) && HoldsObjects()) PassOver();
            else if (Value(depth + 1) is { } value) members[name] = value;
        }
        while (Continues('}'));
        return members;
    }

    private bool HoldsObjects()
    {
        SkipWhiteSpace();
        var start = _position;
        if (Peek() == '[') _position++;
        SkipWhiteSpace();
        var holds = Peek() == '{';
        _position = start;
        return holds;
    }

    /// <summary>To the end of a value, of which nothing is made.</summary>
    private void PassOver()
    {
        var open = 0;
        do
        {
            switch (Peek())
            {
                case '"': PassOverString(); break;
                case '[' or '{': open++; break;
                case ']' or '}': open--; break;
            }

            _position++;
        }
        while (open > 0);
    }

    /// <summary>To the quotation mark that ends a string.</summary>
    private void PassOverString()
    {
        for (_position++; Peek() != '"'; _position++)
        {
            if (Peek() == '\\') _position++;
        }
    }

    private List<object> Array(int depth)
    {
        var items = new List<object>();
        Expect('[');
        if (Closes(']')) return items;
        do
        {
            if (Value(depth + 1) is { } value) items.Add(value);
        }
        while (Continues(']'));
        return items;
    }

    private string String()
    {
        Expect('"');
        var start = _position;
        while (Peek() is not ('"' or '\\')) _position++;
        if (Peek() == '"') return text.Substring(start, _position++ - start);

        var builder = new StringBuilder(text, start, _position - start, 256);
        for (; Peek() != '"'; _position++)
        {
            builder.Append(Peek() == '\\' ? Escape() : Peek());
        }

        _position++;
        return builder.ToString();
    }

    private char Escape()
    {
        _position++;
        switch (Peek())
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"' or '\\' or '/': return Peek();
            case 'u' when _position + 4 < text.Length
                && ushort.TryParse(text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _position += 4;
                return (char)code;
            default: throw Unexpected();
        }
    }

    private object Number()
    {
        var start = _position;
        if (Peek() == '-') _position++;
        while (_position < text.Length && text[_position] is >= '0' and <= '9') _position++;
        return int.TryParse(text.Substring(start, _position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unexpected();
    }

    private void Literal(string literal)
    {
        foreach (var c in literal) Expect(c);
    }

    private bool Closes(char close)
    {
        SkipWhiteSpace();
        if (Peek() != close) return false;
        _position++;
        return true;
    }

    private bool Continues(char close)
    {
        if (Closes(close)) return false;
        Expect(',');
        return true;
    }

    private void Expect(char c)
    {
        if (Peek() != c) throw Unexpected();
        _position++;
    }

    private char Peek() => _position < text.Length ? text[_position] : throw Unexpected();

    private void SkipWhiteSpace()
    {
        while (_position < text.Length && text[_position] is ' ' or '\n' or '\r' or '\t') _position++;
    }

    private JsonFormatException Unexpected() => new(_position);
}
