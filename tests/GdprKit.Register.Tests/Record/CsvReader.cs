using System.Text;

namespace GdprKit.Register.Tests.Record;

/// <summary>Reads CSV by the letter of RFC 4180, independently of what writes it, and complains about anything else.</summary>
internal static class CsvReader
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text, char delimiter)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var i = 0;
        while (i < text.Length)
        {
            var cell = new StringBuilder();
            if (text[i] == '"')
            {
                for (i++; ; i++)
                {
                    if (text[i] != '"') cell.Append(text[i]);
                    else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                    else break;
                }

                i++;
            }
            else
            {
                for (; text[i] != delimiter && text[i] != '\r'; i++) cell.Append(text[i] is '"' or '\n' ? throw new FormatException($"unquoted at {i}") : text[i]);
            }

            row.Add(cell.ToString());
            if (text[i] == delimiter)
            {
                i++;
                continue;
            }

            if (text[i] != '\r' || text[i + 1] != '\n') throw new FormatException($"no end of row at {i}");
            i += 2;
            rows.Add(row);
            row = [];
        }

        return rows;
    }
}
