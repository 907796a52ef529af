using EbookBuilder.Articles;

namespace EbookBuilder.Gathering.Sites;

/// <summary>A source text as one string in which the origin of every character is known: what template constructs are looked for in.</summary>
internal sealed class TemplateText
{
    private readonly SourceText _source;
    private readonly int[] _lineStarts;

    public TemplateText(SourceText source)
    {
        _source = source;
        Text = source.Text;
        _lineStarts = new int[source.Lines.Length];
        var at = 0;
        for (var i = 0; i < source.Lines.Length; i++)
        {
            _lineStarts[i] = at;
            at += source.Lines[i].Length + 1;
        }
    }

    /// <summary>The whole text, lines ended by LF.</summary>
    public string Text { get; }

    /// <summary>The place that the character at <paramref name="offset"/> came from.</summary>
    public Location LocationAt(int offset)
    {
        var line = LineAt(offset);
        return line < 0 ? Location.None : _source.LocationOf(line, offset - _lineStarts[line]);
    }

    /// <summary>The number of the line, from 0, in which <paramref name="offset"/> lies.</summary>
    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The place that line <paramref name="line"/>, from 0, came from.</summary>
    public Location LineOrigin(int line) => _source.LocationOf(line);
}
