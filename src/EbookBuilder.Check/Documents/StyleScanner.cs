namespace EbookBuilder.Check.Documents;

/// <summary>Finds what a stylesheet loads, and what EPUB forbids in one (EPUB 3.3, 6.3): a walk over its tokens, not a parser of its grammar.</summary>
internal sealed class StyleScanner
{
    private readonly DocumentScan _scan;
    private readonly string _text;
    private readonly Location _start;
    private int _at, _line, _lineStart;
    private bool _inFontFace;

    private StyleScanner(DocumentScan scan, string text, Location start) => (_scan, _text, _start) = (scan, text, start);

    /// <param name="scan">Receives references and findings.</param>
    /// <param name="text">The style.</param>
    /// <param name="start">Where its first character stands.</param>
    /// <param name="isSheet">Whether it is a whole sheet rather than the declarations of an attribute.</param>
    public static void Scan(DocumentScan scan, string text, Location start, bool isSheet) => new StyleScanner(scan, text, start).Run(isSheet);

    private void Run(bool isSheet)
    {
        var (depth, declared) = (isSheet ? 0 : 1, !isSheet);
        while (_at < _text.Length)
        {
            var character = _text[_at];
            if (character == '/' && Next(1) == '*') SkipPast("*/");
            else if (character is '"' or '\'') String();
            else if (character == '@') AtRule();
            else if (character is 'u' or 'U' && IsFunction("url(")) Url();
            else if (declared && depth > 0 && char.IsAsciiLetter(character)) declared = Declaration();
            else
            {
                if (character == '{') depth++;
                if (character == '}') (depth, _inFontFace) = (depth - 1, false);
                if (character is '{' or ';') declared = true;
                else if (!char.IsWhiteSpace(character)) declared = false;
                Step();
            }
        }
    }

    private char Next(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private bool IsFunction(string name) => string.Compare(_text, _at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && (_at == 0 || !IsName(_text[_at - 1]));

    private static bool IsName(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';

    // EPUB 3.3, 6.3.1.2: direction belongs into the document. Nothing is a declaration that does not go on with a colon.
    private bool Declaration()
    {
        var (where, start) = (Where, _at);
        while (_at < _text.Length && IsName(_text[_at])) Step();
        var name = _text.AsSpan(start, _at - start);
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) Step();
        if (Next(0) == ':' && (name.Equals("direction", StringComparison.OrdinalIgnoreCase) || name.Equals("unicode-bidi", StringComparison.OrdinalIgnoreCase))) _scan.Findings.Add(CheckRules.StyleProperty.At(where, name.ToString()));
        return false;
    }

    private void AtRule()
    {
        var where = Where;
        Step();
        var start = _at;
        while (_at < _text.Length && IsName(_text[_at])) Step();
        var name = _text.AsSpan(start, _at - start);
        if (name.Equals("font-face", StringComparison.OrdinalIgnoreCase)) _inFontFace = true;
        // The URL of a namespace is a name that nobody fetches.
        if (name.Equals("namespace", StringComparison.OrdinalIgnoreCase)) SkipPast(";");
        if (!name.Equals("import", StringComparison.OrdinalIgnoreCase)) return;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) Step();
        if (Next(0) is '"' or '\'') Refer(ReferenceKind.Stylesheet, String(), where);
        else if (IsFunction("url(")) Refer(ReferenceKind.Stylesheet, UrlText(), where);
    }

    private void Url()
    {
        var where = Where;
        Refer(_inFontFace ? ReferenceKind.Font : ReferenceKind.Image, UrlText(), where);
    }

    private void Refer(ReferenceKind kind, string url, Location where)
    {
        if (url.Length == 0) _scan.Findings.Add(CheckRules.StyleUrlEmpty.At(where));
        // url(#gradient) is about the drawing that the style is for.
        else if (url[0] != '#') _scan.Refer(kind, url, where.Line, where.Column, hasFallback: true);
    }

    private string UrlText()
    {
        for (var i = 0; i < "url(".Length; i++) Step();
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) Step();
        if (Next(0) is '"' or '\'') return String();
        var start = _at;
        while (_at < _text.Length && _text[_at] != ')') Step();
        return _text[start.._at].Trim();
    }

    private string String()
    {
        var quote = _text[_at];
        Step();
        var start = _at;
        while (_at < _text.Length && _text[_at] != quote && _text[_at] != '\n')
        {
            if (_text[_at] == '\\') Step();
            Step();
        }
        var value = _text[start..Math.Min(_at, _text.Length)];
        Step();
        return value;
    }

    private void SkipPast(string end)
    {
        var found = _text.IndexOf(end, Math.Min(_at + end.Length, _text.Length), StringComparison.Ordinal);
        var stop = found < 0 ? _text.Length : found + end.Length;
        while (_at < stop) Step();
    }

    private void Step()
    {
        if (_at < _text.Length && _text[_at] == '\n') (_line, _lineStart) = (_line + 1, _at + 1);
        _at++;
    }

    private Location Where => _start with { Line = _start.Line + _line, Column = _line == 0 ? _start.Column + _at : _at - _lineStart + 1 };
}
