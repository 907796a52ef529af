using System.Text;

namespace EbookBuilder.Gathering.Configuration;

/// <summary>Reads comma-separated values (RFC 4180), quoted fields with line breaks in them included.</summary>
internal static class CsvTable
{
    /// <summary>The rows below the first as mappings from the names in the first to their values, as site generators show data files.</summary>
    public static Setting Records(string text, char separator = ',')
    {
        var rows = Read(text, separator);
        return rows.Count == 0 ? Setting.None
            : Setting.List(rows.Skip(1).Select(row => Setting.Mapping(rows[0].Zip(row, (name, value) => new KeyValuePair<string, Setting>(name.Trim(), Setting.Scalar(value))).Where(entry => entry.Value.Text!.Length > 0))));
    }

    /// <summary>The rows, each with its fields.</summary>
    public static List<string[]> Read(string text, char separator = ',')
    {
        var (rows, row, field, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') field.Append(text[++i]);
                else quoted = false;
            }
            else if (c == '"' && field.Length == 0) quoted = true;
            else if (c == separator || c == '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c != '\n') continue;
                if (row.Count > 1 || row[0].Length > 0) rows.Add([.. row]);
                row.Clear();
            }
            else if (c != '\r') field.Append(c);
        }
        row.Add(field.ToString());
        if (row.Count > 1 || row[0].Length > 0) rows.Add([.. row]);
        return rows;
    }
}
