using System.Text;
using System.Xml;

namespace EbookBuilder.Articles.Html;

/// <summary>Text that XML 1.0 can hold.</summary>
internal static class XmlText
{
    /// <summary>The text without control characters, lone surrogates and non-characters; the same one where there are none.</summary>
    public static string Clean(string text)
    {
        var bad = FirstBad(text, 0);
        if (bad < 0) return text;
        var clean = new StringBuilder(text.Length);
        var start = 0;
        for (; bad >= 0; bad = FirstBad(text, start))
        {
            clean.Append(text, start, bad - start);
            start = bad + 1;
        }
        return clean.Append(text, start, text.Length - start).ToString();
    }

    private static int FirstBad(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\uD800' || c is '\t' or '\n') continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (c == '\r' || !XmlConvert.IsXmlChar(c)) return i;
        }
        return -1;
    }
}
