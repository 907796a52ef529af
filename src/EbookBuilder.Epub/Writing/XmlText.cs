using System.Buffers;
using System.Text;
using System.Xml;

namespace EbookBuilder.Epub.Writing;

/// <summary>Text that goes into XML.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Breaking = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(control => (char)control), '\u0085', '\u2028', '\u2029']);

    /// <summary>
    /// One line, trimmed, without the characters that XML 1.0 forbids. Padding and line breaks inside metadata have been seen to
    /// break pagination in Apple Books; spaces that mean something (no-break, ideographic) stay.
    /// </summary>
    public static string OneLine(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        if (IsOneLine(value)) return value;
        var line = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (character is ' ' or '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (char.IsHighSurrogate(character) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) line.Append(character).Append(value[++i]);
            else if (char.IsSurrogate(character)) line.Append('\uFFFD');
            else if (XmlConvert.IsXmlChar(character)) line.Append(character);
        }
        return line.ToString().Trim();
    }

    // Nearly all titles are, and each is looked at several times.
    private static bool IsOneLine(string value) =>
        !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1]) && !value.AsSpan().ContainsAny(Breaking) && !value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        && !value.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF') && !value.Contains("  ", StringComparison.Ordinal);
}
