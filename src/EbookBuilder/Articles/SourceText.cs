namespace EbookBuilder.Articles;

/// <summary>
/// The text of an article together with where each of its lines came from, so that a message still points into the author's own file
/// when lines were included, added or taken out.
/// </summary>
public sealed class SourceText
{
    private readonly ImmutableArray<Location> _origins;

    private SourceText(ImmutableArray<string> lines, ImmutableArray<Location> origins)
    {
        Lines = lines;
        _origins = origins;
    }

    /// <summary>The lines, without their ends.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>The text, lines ended by LF.</summary>
    public string Text => string.Join('\n', Lines);

    /// <summary>A text as it stands in <paramref name="file"/>, its first line being line <paramref name="firstLine"/> there.</summary>
    public static SourceText From(string text, string file, int firstLine = 1)
    {
        var lines = text.Split('\n').ToImmutableArray();
        return new(lines, [.. lines.Select((_, i) => new Location(file, firstLine + i))]);
    }

    /// <summary>A text put together from lines with their origins.</summary>
    public static SourceText From(IEnumerable<(string Text, Location Origin)> lines)
    {
        var all = lines.ToList();
        return new([.. all.Select(line => line.Text)], [.. all.Select(line => line.Origin)]);
    }

    /// <summary>The place that a line came from; <paramref name="line"/> counts from 0, <paramref name="column"/> too.</summary>
    public Location LocationOf(int line, int column = -1)
    {
        var origin = line < _origins.Length ? _origins[line] : _origins.Length > 0 ? _origins[^1] : Location.None;
        return origin with { Column = column + 1 };
    }

    /// <summary>The lines with their origins.</summary>
    public IEnumerable<(string Text, Location Origin)> WithOrigins() => Lines.Zip(_origins);
}
