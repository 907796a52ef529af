using System.Text;

namespace EbookBuilder.Epub.Reading;

/// <summary>
/// A document type declaration. It is never resolved: external subsets are not fetched, and of the internal one only entities
/// that stand for a few plain characters are believed. Entities that nest or point outside are an attack (CWE-776, CWE-611).
/// </summary>
internal sealed class Doctype
{
    private const int MaxEntities = 1000, MaxEntityLength = 200;

    private Doctype(int start, int end, Dictionary<string, string> entities) => (Start, End, Entities) = (start, end, entities);

    /// <summary>Where it starts and ends in the text; both 0 where there is none.</summary>
    public int Start { get; }

    /// <inheritdoc cref="Start"/>
    public int End { get; }

    /// <summary>The harmless entities that it declares.</summary>
    public IReadOnlyDictionary<string, string> Entities { get; }

    /// <exception cref="EpubException">The declaration is an attack.</exception>
    public static Doctype Of(string text, string path)
    {
        var entities = new Dictionary<string, string>(StringComparer.Ordinal);
        var start = Find(text);
        if (start < 0) return new Doctype(0, 0, entities);
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'':
                    i = Close(text, i);
                    break;
                case '[':
                    depth++;
                    break;
                case ']':
                    depth--;
                    break;
                case '<' when string.CompareOrdinal(text, i, "<!--", 0, 4) == 0:
                    i = IndexAfter(text, "-->", i) - 1;
                    break;
                case '<' when string.CompareOrdinal(text, i, "<!ENTITY", 0, 8) == 0:
                    i = Declare(text, i + 8, entities, path);
                    break;
                case '>' when depth <= 0:
                    return new Doctype(start, i + 1, entities);
            }
        }
        return new Doctype(start, text.Length, entities);
    }

    /// <summary>Skips white space, comments and instructions before the root element.</summary>
    private static int Find(string text)
    {
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0 && i < text.Length; i = text.IndexOf('<', i))
        {
            if (string.CompareOrdinal(text, i, "<!--", 0, 4) == 0) i = IndexAfter(text, "-->", i);
            else if (string.CompareOrdinal(text, i, "<?", 0, 2) == 0) i = IndexAfter(text, "?>", i);
            else return string.Compare(text, i, "<!DOCTYPE", 0, 9, StringComparison.OrdinalIgnoreCase) == 0 ? i : -1;
            if (i >= text.Length) return -1;
        }
        return -1;
    }

    private static int Declare(string text, int at, Dictionary<string, string> entities, string path)
    {
        var quote = text.AsSpan(at).IndexOfAny('"', '\'', '>');
        if (quote < 0) throw Attack(path);
        var head = text.AsSpan(at, quote).Trim().ToString();
        if (text[at + quote] == '>' || head.Any(char.IsWhiteSpace) || head.StartsWith('%')) throw Attack(path);
        var close = Close(text, at + quote);
        var value = text[(at + quote + 1)..Math.Min(close, text.Length)];
        var plain = new StringBuilder(System.Net.WebUtility.HtmlDecode(value));
        if (value.Length > MaxEntityLength || value.Contains('%', StringComparison.Ordinal) || plain.ToString().AsSpan().ContainsAny('&', '<')
            || entities.Count >= MaxEntities) throw Attack(path);
        entities.TryAdd(head, plain.ToString());
        return close;
    }

    private static int Close(string text, int quote)
    {
        var close = text.IndexOf(text[quote], quote + 1);
        return close < 0 ? text.Length : close;
    }

    private static int IndexAfter(string text, string closing, int from)
    {
        var at = text.IndexOf(closing, from, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + closing.Length;
    }

    private static EpubException Attack(string path) =>
        ReadingLog.Fatal(ReadingLog.Entities, "the document type declares entities that nest, grow or point outside", path);
}
