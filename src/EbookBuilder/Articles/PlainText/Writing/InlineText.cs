using EbookBuilder.Languages;

namespace EbookBuilder.Articles.PlainText;

/// <summary>Makes XHTML of the text of a block: links, emphasis as people type it, and runs in another script with their language.</summary>
/// <param name="language">The language of the article.</param>
/// <param name="script">Its script.</param>
internal sealed class InlineText(string language, Script script)
{
    private const string OpeningPunctuation = "([{\"'“‘«„";

    /// <summary>The nodes.</summary>
    public IEnumerable<XNode> Nodes(string text)
    {
        var nodes = new List<XNode>();
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!StartsWord(text, i)) continue;
            var (element, end) = Link(text, i) ?? Emphasis(text, i) ?? (null!, 0);
            if (end == 0) continue;
            nodes.AddRange(Runs(text[plain..i]));
            nodes.Add(element);
            (plain, i) = (end, end - 1);
        }
        nodes.AddRange(Runs(text[plain..]));
        return nodes;
    }

    private static bool StartsWord(string text, int i) =>
        i == 0 || char.IsWhiteSpace(text[i - 1]) || OpeningPunctuation.Contains(text[i - 1], StringComparison.Ordinal) || text[i - 1] is '<' or '—' or '：' or '，' or '。' or '（' || (text[i] == 'h' && text[i - 1] > '\u2E80');

    private static (XElement Element, int End)? Link(string text, int i)
    {
        var web = text[i] switch
        {
            'h' or 'H' => text.AsSpan(i).StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.AsSpan(i).StartsWith("https://", StringComparison.OrdinalIgnoreCase),
            'w' => text.AsSpan(i).StartsWith("www.", StringComparison.Ordinal),
            _ => false,
        };
        var end = i;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('<' or '>' or '"' or '`' or '{' or '}' or '|' or '\\' or '^')) end++;
        while (end > i && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' || text[end - 1] == ')' && !text.AsSpan(i, end - i).Contains('('))) end--;
        var word = text[i..end];
        if (web && word.Length > 9 && word.AsSpan(5).Contains('.') && IsAddress(word)) return (Anchor(word[0] == 'w' ? "https://" + word : word, word), end);
        return IsMailAddress(word) ? (Anchor("mailto:" + word, word), end) : null;
    }

    private static XElement Anchor(string address, string text) => Xhtml.Element("a", new XAttribute("href", address), text);

    private static bool IsAddress(string word) => Uri.TryCreate(word[0] == 'w' ? "https://" + word : word, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal);

    private static bool IsMailAddress(string word)
    {
        var at = word.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at != word.LastIndexOf('@') || word.Length > 120) return false;
        var dot = word.IndexOf('.', at);
        if (dot < at + 2 || dot > word.Length - 3) return false;
        foreach (var character in word)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '-' or '_' or '+' or '@')) return false;
        return char.IsAsciiLetterOrDigit(word[0]) && char.IsAsciiLetter(word[^1]);
    }

    /// <summary><c>*so*</c>, <c>_so_</c>, <c>**so**</c>: the marks touch the words inside and stand apart from those outside.</summary>
    private (XElement Element, int End)? Emphasis(string text, int i)
    {
        var mark = text[i];
        if (mark is not ('*' or '_')) return null;
        var length = i + 1 < text.Length && text[i + 1] == mark ? 2 : 1;
        var start = i + length;
        if (start >= text.Length || char.IsWhiteSpace(text[start]) || text[start] == mark) return null;
        for (var end = start + 1; end + length <= text.Length && end - start < 300; end++)
        {
            if (text[end] != mark) continue;
            if (length == 2 && text[end + 1] != mark) continue;
            var after = end + length;
            if (char.IsWhiteSpace(text[end - 1]) || after < text.Length && (char.IsLetterOrDigit(text[after]) && text[after] < '\u2E80' || text[after] == mark)) return null;
            return (Xhtml.Element(length == 2 ? "strong" : "em", Runs(text[start..end])), after);
        }
        return null;
    }

    /// <summary>Text in which each run of a foreign script that can be named has its language.</summary>
    private IEnumerable<XNode> Runs(string text)
    {
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var foreign = Scripts.Of(text[i]);
            if (foreign is Script.Common or Script.Latin || foreign == script || BelongTogether(foreign, script)) continue;
            var end = RunEnd(text, i, foreign);
            if (LanguageOf(text[i..end], foreign) is { } tag && tag != language)
            {
                if (i > plain) yield return new XText(text[plain..i]);
                yield return Xhtml.Element("span", new XAttribute(XNamespace.Xml + "lang", tag), new XAttribute("lang", tag),
                    Scripts.IsRightToLeft(foreign) != Scripts.IsRightToLeft(script) ? new XAttribute("dir", Scripts.IsRightToLeft(foreign) ? "rtl" : "ltr") : null, text[i..end]);
                plain = end;
            }
            i = end - 1;
        }
        if (plain < text.Length) yield return new XText(text[plain..]);
    }

    /// <summary>The end of a run: it goes over blanks and marks as long as the same script follows.</summary>
    private static int RunEnd(string text, int start, Script foreign)
    {
        var end = start + 1;
        for (var i = end; i < text.Length; i++)
        {
            var here = Scripts.Of(text[i]);
            if (here == foreign || BelongTogether(here, foreign)) end = i + 1;
            else if (here != Script.Common) break;
        }
        return end;
    }

    private static bool BelongTogether(Script one, Script other) =>
        (one is Script.Han && other is Script.Kana or Script.Hangul) || (other is Script.Han && one is Script.Kana or Script.Hangul);

    private static string? LanguageOf(string run, Script foreign)
    {
        if (foreign == Script.Greek && run.Length < 3) return null; // A lone letter is a formula, not a word.
        var tag = LanguageDetection.Detect(run).Tag;
        return tag == "und" ? null : tag;
    }
}
