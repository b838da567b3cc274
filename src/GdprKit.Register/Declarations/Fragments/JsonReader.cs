using System.Globalization;
using System.Text;

namespace GdprKit.Declarations.Fragments;

/// <summary>
/// The little of JSON (RFC 8259) that fragments and registers need: objects, arrays, strings, integers, true and false; what is null is not there. The compiler side can carry
/// no dependency, so System.Text.Json is out of reach there; a test compares the two.
/// </summary>
/// <param name="text">The JSON.</param>
/// <param name="passedOver">Names of members that are left out where they hold objects: most of a register is what follows from the rest.</param>
internal ref struct JsonReader(ReadOnlySpan<char> text, string[] passedOver)
{
    // A register nests ten levels; what nests deeper is none, and would only exhaust the stack.
    private const int MaxDepth = 32;

    private static readonly object True = true;
    private static readonly object False = false;

    private readonly ReadOnlySpan<char> _text = text;

    // A register says the same names and words over and over: each is made once, unless another one takes its place.
    private readonly string?[] _words = new string?[256];

    // The members and items of all that is open.
    private readonly List<KeyValuePair<string, object>> _members = [];
    private readonly List<object> _items = [];

    private int _position;

    /// <summary>Reads a <see cref="JsonMembers"/>, an array of objects, a <see cref="string"/>, an <see cref="int"/> or a <see cref="bool"/>.</summary>
    public static object Read(ReadOnlySpan<char> text, params string[] passedOver)
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
            case 't': Literal("true"); return True;
            case 'f': Literal("false"); return False;
            case 'n': Literal("null"); return null;
            default: return Number();
        }
    }

    private JsonMembers Object(int depth)
    {
        var start = _members.Count;
        Expect('{');
        if (Closes('}')) return new([]);
        do
        {
            SkipWhiteSpace();
            var name = String();
            SkipWhiteSpace();
            Expect(':');
            if (IsPassedOver(name) && HoldsObjects()) PassOver();
            else if (Value(depth + 1) is { } value) _members.Add(new(name, value));
        }
        while (Continues('}'));
        return new(Taken(_members, start));
    }

    private readonly bool IsPassedOver(string name)
    {
        foreach (var other in passedOver)
        {
            if (other == name) return true;
        }

        return false;
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
            MoveTo("\"[]{}");
            switch (Peek())
            {
                case '"': PassOverString(); break;
                case '[' or '{': open++; break;
                default: open--; break;
            }

            _position++;
        }
        while (open > 0);
    }

    /// <summary>To the quotation mark that ends a string.</summary>
    private void PassOverString()
    {
        _position++;
        for (MoveTo("\"\\"); Peek() == '\\'; MoveTo("\"\\")) _position += 2;
    }

    private object[] Array(int depth)
    {
        var start = _items.Count;
        Expect('[');
        if (Closes(']')) return [];
        do
        {
            if (Value(depth + 1) is { } value) _items.Add(value);
        }
        while (Continues(']'));
        return Taken(_items, start);
    }

    private static T[] Taken<T>(List<T> open, int start)
    {
        var taken = new T[open.Count - start];
        open.CopyTo(start, taken, 0, taken.Length);
        open.RemoveRange(start, taken.Length);
        return taken;
    }

    private string String()
    {
        Expect('"');
        var start = _position;
        MoveTo("\"\\");
        if (Peek() == '"') return Word(_text.Slice(start, _position++ - start));

        var builder = new StringBuilder(_text.Slice(start, _position - start).ToString(), 256);
        for (; Peek() != '"'; _position++)
        {
            builder.Append(Peek() == '\\' ? Escape() : Peek());
        }

        _position++;
        return builder.ToString();
    }

    private readonly string Word(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 32) return text.ToString();

        ref var word = ref _words[((text[0] * 31) + (text[text.Length - 1] * 7) + text.Length) % _words.Length];
        return word is not null && text.SequenceEqual(word.AsSpan()) ? word : word = text.ToString();
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
            case 'u' when _position + 4 < _text.Length
                && ushort.TryParse(_text.Slice(_position + 1, 4).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _position += 4;
                return (char)code;
            default: throw Unexpected();
        }
    }

    private object Number()
    {
        var start = _position;
        if (Peek() == '-') _position++;
        while (_position < _text.Length && _text[_position] is >= '0' and <= '9') _position++;
        return int.TryParse(_text.Slice(start, _position - start).ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
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

    private readonly char Peek() => _position < _text.Length ? _text[_position] : throw Unexpected();

    /// <summary>To the next of some characters.</summary>
    private void MoveTo(string characters)
    {
        var distance = _position < _text.Length ? _text.Slice(_position).IndexOfAny(characters.AsSpan()) : -1;
        _position = distance < 0 ? _text.Length : _position + distance;
    }

    private void SkipWhiteSpace()
    {
        // Most of a register that people can read is white space.
        var position = _position;
        while (position < _text.Length && _text[position] is ' ' or '\n' or '\r' or '\t') position++;
        _position = position;
    }

    private readonly JsonFormatException Unexpected() => new(_position);
}
