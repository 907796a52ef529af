using System.Text;
using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>
/// Puts a text together from slices of others and from generated pieces; each line keeps the origin of the first piece that stands on it.
/// Bounded, so that templates which feed on themselves end.
/// </summary>
internal sealed class TemplateOutput
{
    private const int MostCharacters = 8_000_000;
    private readonly List<(string Text, Location Origin)> _lines = [];
    private readonly StringBuilder _line = new();
    private Location? _origin;
    private int _length;

    /// <summary>Whether the bound was reached; nothing more is taken then.</summary>
    public bool IsFull => _length > MostCharacters;

    /// <summary>Whether nothing but blanks stands on the current line so far.</summary>
    public bool AtLineStart => IsBlank(_line);

    /// <summary>What stands on the current line so far.</summary>
    public string CurrentLine => _line.ToString();

    /// <summary>Appends the characters from <paramref name="start"/> to <paramref name="end"/> of a text with their origins.</summary>
    public void Append(TemplateText source, int start, int end)
    {
        if (start >= end || IsFull) return;
        _length += end - start;
        var line = source.LineAt(start);
        while (true)
        {
            var stop = source.Text.IndexOf('\n', start, end - start);
            Piece(source.Text.AsSpan(start, (stop < 0 ? end : stop) - start), source.LineOrigin(line));
            if (stop < 0) return;
            EndLine();
            start = stop + 1;
            line++;
            if (start < end) continue;
            _origin = null;
            return;
        }
    }

    /// <summary>Appends generated text; all its lines come from <paramref name="origin"/>.</summary>
    public void Append(string text, Location origin)
    {
        if (IsFull) return;
        _length += text.Length;
        var rest = text.AsSpan();
        for (var stop = rest.IndexOf('\n'); stop >= 0; stop = rest.IndexOf('\n'))
        {
            Piece(rest[..stop], origin);
            EndLine();
            rest = rest[(stop + 1)..];
        }
        if (!rest.IsEmpty) Piece(rest, origin);
    }

    /// <summary>Appends a whole text with its own origins.</summary>
    public void Append(SourceText source)
    {
        var whole = new TemplateText(source);
        Append(whole, 0, whole.Text.Length);
    }

    /// <summary>Appends a whole text with its own origins, each line but the first behind <paramref name="indent"/>.</summary>
    public void Append(SourceText source, string indent)
    {
        var first = true;
        foreach (var (text, origin) in source.WithOrigins())
        {
            if (!first) Append("\n", origin);
            if (!first && text.Length > 0) Append(indent, origin with { Column = 0 });
            Append(text, origin with { Column = 0 });
            first = false;
        }
    }

    /// <summary>What was put together.</summary>
    public SourceText Build()
    {
        var lines = _lines.ToList();
        lines.Add((_line.ToString(), _origin ?? (lines.Count > 0 ? lines[^1].Origin : Location.None)));
        return SourceText.From(lines);
    }

    private void Piece(ReadOnlySpan<char> text, Location origin)
    {
        _origin ??= origin;
        _line.Append(text);
    }

    private void EndLine()
    {
        _lines.Add((_line.ToString(), _origin ?? Location.None));
        _line.Clear();
        _origin = null;
    }

    private static bool IsBlank(StringBuilder line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsWhiteSpace(line[i])) return false;
        }
        return true;
    }
}
