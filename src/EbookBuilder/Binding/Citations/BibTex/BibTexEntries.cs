using System.Globalization;

namespace EbookBuilder.Binding.BibTex;

/// <summary>Reads the notation of BibTeX: entries, strings, comments (O. Patashnik, "BibTeXing", 1988). What is broken is reported, and reading goes on with the next entry.</summary>
internal sealed class BibTexEntries
{
    private readonly string _text;
    private readonly Dictionary<string, string> _strings = "jan feb mar apr may jun jul aug sep oct nov dec".Split(' ').Select((month, index) => (month, Number: (index + 1).ToString(CultureInfo.InvariantCulture)))
        .ToDictionary(pair => pair.month, pair => pair.Number, StringComparer.OrdinalIgnoreCase);

    private int _at;

    private BibTexEntries(string text) => _text = text;

    /// <summary>Every entry in the order of the file. What an entry lacks it takes from the one that its <c>crossref</c> names.</summary>
    public static IReadOnlyList<BibTexEntry> Read(string file, string text, ICollection<Diagnostic> findings)
    {
        var reading = new BibTexEntries(text);
        var entries = new List<BibTexEntry>();
        var (line, counted) = (1, 0);
        while (reading.FindEntry())
        {
            var start = reading._at;
            line += text.AsSpan(counted, start - counted).Count('\n');
            counted = start;
            try
            {
                if (reading.Entry() is { } entry) entries.Add(entry);
            }
            catch (FormatException fault)
            {
                findings.Add(Rules.BibliographyUnreadable.At(new(file, line), fault.Message));
                reading.SkipToNextLineWithEntry(start);
            }
        }
        Inherit(entries);
        return entries;
    }

    private static void Inherit(List<BibTexEntry> entries)
    {
        if (!entries.Exists(entry => entry.Fields.ContainsKey("crossref"))) return;
        var byKey = entries.DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(entry => entry.Key, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (entry.Raw("crossref") is not { } key || !byKey.TryGetValue(key.Trim(), out var parent) || parent == entry) continue;
            foreach (var (name, value) in parent.Fields) entry.Fields.TryAdd(name == "title" ? "booktitle" : name, value);
        }
    }

    private bool FindEntry()
    {
        var found = _text.AsSpan(_at).IndexOf('@');
        if (found < 0) return false;
        _at += found + 1;
        return true;
    }

    private void SkipToNextLineWithEntry(int start)
    {
        var next = _text.IndexOf("\n@", start, StringComparison.Ordinal);
        _at = next < 0 ? _text.Length : next + 1;
    }

    /// <summary>Reads behind the <c>@</c>; null for what is no entry, which in BibTeX is a remark wherever it stands.</summary>
    private BibTexEntry? Entry()
    {
        var type = Word().ToLowerInvariant();
        SkipBlanks();
        if (type.Length == 0 || type == "comment" || Peek() is not ('{' or '(')) return null;
        var closing = _text[_at++] == '{' ? '}' : ')';
        if (type == "preamble")
        {
            Value();
            return null;
        }
        if (type == "string")
        {
            var (name, value) = Field();
            _strings[name] = value;
            return null;
        }
        return Entry(type, closing);
    }

    private BibTexEntry Entry(string type, char closing)
    {
        SkipBlanks();
        var end = _text.AsSpan(_at).IndexOfAny(",}\n");
        if (end < 0) throw new FormatException("an entry has no end");
        var key = _text.Substring(_at, end).Trim();
        _at += end;
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            SkipBlanks();
            if (Peek() == ',')
            {
                _at++;
                continue;
            }
            if (Peek() == closing) break;
            var (name, value) = Field();
            fields.TryAdd(name, value);
        }
        _at++;
        return new(type, key, fields);
    }

    private (string Name, string Value) Field()
    {
        SkipBlanks();
        var name = Word();
        SkipBlanks();
        if (name.Length == 0 || Peek() != '=') throw new FormatException(_at >= _text.Length ? "an entry has no end" : name.Length == 0 ? "a field has no name" : $"the field \"{name}\" has no value");
        _at++;
        return (name.ToLowerInvariant(), Value());
    }

    /// <summary>Texts in braces or quotes, numbers and names of strings, joined by <c>#</c>.</summary>
    private string Value()
    {
        var value = "";
        do
        {
            SkipBlanks();
            value += Peek() switch { '{' => Braced('}'), '"' => Braced('"'), _ => Word() is { Length: > 0 } word ? _strings.GetValueOrDefault(word, word) : throw new FormatException("a field has no value") };
            SkipBlanks();
        }
        while (Peek() == '#' && ++_at > 0);
        return value;
    }

    /// <summary>Up to the closing mark outside of inner braces. An <c>@</c> at the beginning of a line is taken for the next entry: a brace is missing before it.</summary>
    private string Braced(char closing)
    {
        var start = ++_at;
        var depth = 0;
        for (; _at < _text.Length; _at++)
        {
            var letter = _text[_at];
            if (letter == closing && depth == 0) return _text[start.._at++];
            if (letter == '{') depth++;
            else if ((letter == '}' && --depth < 0) || (letter == '@' && _text[_at - 1] == '\n')) break;
        }
        throw new FormatException("braces or quotes are not closed");
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_' or ':' or '.' or '+' or '/' or '\'')) _at++;
        return _text[start.._at];
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>Blanks, and the remarks behind <c>%</c> that biber allows.</summary>
    private void SkipBlanks()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '%'))
        {
            if (_text[_at] != '%') _at++;
            else _at = _text.IndexOf('\n', _at) is >= 0 and var end ? end : _text.Length;
        }
    }
}
