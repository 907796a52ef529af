using System.Text;

namespace EbookBuilder.Binding.BibTex;

/// <summary>Makes plain text of the LaTeX that stands in bibliographies: accents, letters, dashes, quotes; commands go, their arguments stay.</summary>
internal static class LatexText
{
    /// <summary>Accents by the command that puts them over, or under, the next letter.</summary>
    private static readonly Dictionary<string, char> Accents = new (string Command, char Mark)[]
    {
        ("\"", '\u0308'), ("'", '\u0301'), ("`", '\u0300'), ("^", '\u0302'), ("~", '\u0303'), ("=", '\u0304'), (".", '\u0307'),
        ("c", '\u0327'), ("v", '\u030C'), ("u", '\u0306'), ("H", '\u030B'), ("k", '\u0328'), ("r", '\u030A'), ("d", '\u0323'), ("b", '\u0331'),
    }.ToDictionary(pair => pair.Command, pair => pair.Mark, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Signs = new (string Command, string Text)[]
    {
        ("ss", "ß"), ("ae", "æ"), ("AE", "Æ"), ("oe", "œ"), ("OE", "Œ"), ("o", "ø"), ("O", "Ø"), ("aa", "å"), ("AA", "Å"), ("l", "ł"), ("L", "Ł"), ("i", "ı"), ("j", "ȷ"),
        ("dh", "ð"), ("DH", "Ð"), ("th", "þ"), ("TH", "Þ"), ("dj", "đ"), ("DJ", "Đ"), ("ng", "ŋ"), ("NG", "Ŋ"), ("textendash", "–"), ("textemdash", "—"), ("ldots", "…"), ("dots", "…"),
        ("textquoteright", "’"), ("textquoteleft", "‘"), ("textquotedblleft", "“"), ("textquotedblright", "”"), ("textregistered", "®"), ("texttrademark", "™"), ("textcopyright", "©"),
        ("S", "§"), ("P", "¶"), ("pounds", "£"), ("euro", "€"), ("times", "×"), ("TeX", "TeX"), ("LaTeX", "LaTeX"), ("-", ""), ("/", ""), ("\\", " "), (" ", " "), (",", "\u2009"),
    }.ToDictionary(pair => pair.Command, pair => pair.Text, StringComparer.Ordinal);

    /// <summary>The text on one line.</summary>
    public static string Plain(string latex)
    {
        var text = new StringBuilder(latex.Length);
        for (var at = 0; at < latex.Length;)
        {
            var letter = latex[at];
            if (letter == '\\') at = Command(latex, at + 1, text);
            else if (letter is '{' or '}' or '$') at++;
            else at = Literal(latex, at, text);
        }
        return string.Join(' ', text.ToString().ToNfc().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static int Literal(string latex, int at, StringBuilder text)
    {
        foreach (var (mark, sign) in (ReadOnlySpan<(string, char)>)[("---", '—'), ("--", '–'), ("``", '“'), ("''", '”'), ("~", '\u00A0')])
        {
            if (string.CompareOrdinal(latex, at, mark, 0, mark.Length) != 0) continue;
            text.Append(sign);
            return at + mark.Length;
        }
        text.Append(latex[at]);
        return at + 1;
    }

    /// <summary>Reads a command behind its backslash; returns where to go on.</summary>
    private static int Command(string latex, int at, StringBuilder text)
    {
        var (name, end) = Name(latex, at);
        if (Accents.TryGetValue(name, out var accent)) return Accent(latex, end, accent, text);
        if (Signs.TryGetValue(name, out var sign)) text.Append(sign);
        else if (name is [var only] && !char.IsAsciiLetter(only)) text.Append(only);
        return end;
    }

    /// <summary>Letters, with the blanks behind them, or one sign.</summary>
    private static (string Name, int End) Name(string latex, int at)
    {
        var end = at;
        while (end < latex.Length && char.IsAsciiLetter(latex[end])) end++;
        if (end == at) return at < latex.Length ? (latex[at].ToString(), at + 1) : ("", at);
        var name = latex[at..end];
        while (end < latex.Length && latex[end] == ' ') end++;
        return (name, end);
    }

    /// <summary>An accent and its letter, which may stand in braces or be a command for a letter without dot.</summary>
    private static int Accent(string latex, int at, char accent, StringBuilder text)
    {
        while (at < latex.Length && latex[at] is '{' or ' ') at++;
        if (at >= latex.Length) return at;
        if (latex[at] == '\\')
        {
            var (name, end) = Name(latex, at + 1);
            text.Append(name is "i" or "j" ? name : Signs.GetValueOrDefault(name, name)).Append(accent);
            return end;
        }
        text.Append(latex[at]);
        if (latex[at] != '}') text.Append(accent);
        return at + 1;
    }
}
