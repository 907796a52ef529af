namespace EbookBuilder.Articles;

/// <summary>
/// The text of an article together with where each of its lines came from, so that a message still points into the author's own file
/// when lines were included, added or taken out.
/// </summary>
public sealed class SourceText
{
    // Most texts are never looked at line by line: a text as it stands in its file is kept whole, and its lines are cut when they are asked for.
    private readonly Location _first;
    private readonly int _count;
    private readonly ImmutableArray<Location> _origins;
    private string? _text;
    private ImmutableArray<string> _lines;

    private SourceText(string text, Location first) => (_text, _first, _count) = (text, first, text.AsSpan().Count('\n') + 1);

    private SourceText(ImmutableArray<string> lines, ImmutableArray<Location> origins) =>
        (_lines, _origins, _first, _count) = (lines, origins, origins.Length > 0 ? origins[0] : Location.None, lines.Length);

    /// <summary>The lines, without their ends.</summary>
    public ImmutableArray<string> Lines => _lines.IsDefault ? _lines = [.. _text!.Split('\n')] : _lines;

    /// <summary>The text, lines ended by LF.</summary>
    public string Text => _text ??= string.Join('\n', _lines);

    /// <summary>A text as it stands in <paramref name="file"/>, its first line being line <paramref name="firstLine"/> there.</summary>
    public static SourceText From(string text, string file, int firstLine = 1) => new(text, new Location(file, firstLine));

    /// <summary>A text put together from lines with their origins.</summary>
    public static SourceText From(IEnumerable<(string Text, Location Origin)> lines)
    {
        var all = lines.ToList();
        return new([.. all.Select(line => line.Text)], [.. all.Select(line => line.Origin)]);
    }

    /// <summary>The place that a line came from; <paramref name="line"/> counts from 0, <paramref name="column"/> too.</summary>
    public Location LocationOf(int line, int column = -1)
    {
        var known = Math.Min(line, _count - 1);
        return known < 0 ? _first with { Column = column + 1 }
            : _origins.IsDefault ? new(_first.File, _first.Line + known, column + 1)
            : _origins[known] with { Column = column + 1 };
    }

    /// <summary>The lines with their origins.</summary>
    public IEnumerable<(string Text, Location Origin)> WithOrigins() => Lines.Select((line, i) => (line, _origins.IsDefault ? new(_first.File, _first.Line + i) : _origins[i]));
}
