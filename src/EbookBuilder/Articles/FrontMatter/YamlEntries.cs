using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EbookBuilder.Articles;

/// <summary>Reads YAML front matter. It goes by the parser's events, so that deep nesting and aliases that multiply meet a limit of ours.</summary>
/// <param name="file">The article's file.</param>
/// <param name="firstLine">The line of it, from 1, in which the YAML begins.</param>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="maxValues">More than these are refused, aliases counted as what they stand for.</param>
internal sealed class YamlEntries(string file, int firstLine, ICollection<Diagnostic> findings, int maxValues = 20_000)
{
    private const int MaxDepth = 64;

    private readonly ICollection<Diagnostic> _findings = findings;
    private readonly int _maxValues = maxValues;
    private readonly HashSet<Location> _reported = [];

    /// <summary>The keys at the top; null where the YAML is sound and no map. Where it is broken, each key is tried by itself.</summary>
    public ImmutableArray<MetadataEntry>? Read(string yaml)
    {
        try
        {
            return Parse(yaml, 0) is { } value ? Entries(value) : [];
        }
        catch (YamlException fault)
        {
            Report(fault, 0);
            return [.. Once(Pieces(yaml).SelectMany(piece => Rescue(piece.Text, piece.Line)))];
        }
    }

    /// <summary>A second use of a key takes the place of the first, as it does in most programs that read front matter.</summary>
    private List<MetadataEntry> Once(IEnumerable<MetadataEntry> entries)
    {
        var unique = new List<MetadataEntry>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (places.TryAdd(entry.Key, unique.Count))
            {
                unique.Add(entry);
                continue;
            }
            var first = places[entry.Key];
            _findings.Add(Rules.DuplicateKey.At(entry.Where, entry.Key, unique[first].Where.Line));
            unique[first] = entry;
        }
        return unique;
    }

    private static ImmutableArray<MetadataEntry>? Entries(MetadataValue value) => value switch
    {
        MetadataValue.Map map => map.Entries,
        MetadataValue.Text { Value: "" } => [],
        _ => null,
    };

    private MetadataValue? Parse(string yaml, int line)
    {
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            if (parser.Current is not (StreamStart or DocumentStart)) return parser.Current is StreamEnd ? null : new Reading(this, parser, line).Value(0);
        }
        return null;
    }

    /// <summary>One key with all its lines, where the whole could not be read.</summary>
    private ImmutableArray<MetadataEntry> Rescue(string piece, int line)
    {
        foreach (var attempt in (ReadOnlySpan<string>)[piece, piece.Replace("\t", "  ", StringComparison.Ordinal), piece.TrimEnd() + "]"])
        {
            try
            {
                if (Parse(attempt, line) is MetadataValue.Map map) return map.Entries;
            }
            catch (YamlException fault)
            {
                Report(fault, line);
            }
        }
        var colon = piece.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || piece[..colon].Contains('\n', StringComparison.Ordinal)) return [];
        var words = piece[(colon + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [new(piece[..colon].Trim().Trim('"', '\''), new MetadataValue.Text(string.Join(' ', words).Trim('"', '\'')), Place(line, 0))];
    }

    /// <summary>The YAML cut before each line that is not indented and no list item.</summary>
    private static IEnumerable<(string Text, int Line)> Pieces(string yaml)
    {
        var lines = yaml.Split('\n');
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && GoesOn(lines[start], lines[end])) end++;
            var piece = string.Join('\n', lines[start..end]).TrimStart('\t');
            if (!string.IsNullOrWhiteSpace(piece)) yield return (piece, start);
            start = end;
        }
    }

    /// <summary>Whether a line belongs to the key of an earlier one. A key behind a tab, where that has its value already, is one of its own.</summary>
    private static bool GoesOn(string first, string line)
    {
        if (line.Length == 0 || line[0] is ' ' or '-' or '#' or '}' or ']') return true;
        return line[0] == '\t' && !(line.Contains(": ", StringComparison.Ordinal) && !first.TrimEnd().EndsWith(':'));
    }

    private Location Place(long line, long column) => new(file, firstLine + (int)line, (int)column + 1);

    private void Report(YamlException fault, int line)
    {
        var place = Place(line + fault.Start.Line - 1, fault.Start.Column - 1);
        // One fault makes the whole fail and then its own piece: it is told once.
        if (_reported.Add(place)) _findings.Add(Rules.BrokenFrontMatter.At(place, "YAML", fault.Message.TrimEnd('.')));
    }

    /// <summary>One pass over the events.</summary>
    private sealed class Reading(YamlEntries owner, Parser parser, int line)
    {
        private readonly Dictionary<AnchorName, MetadataValue> _anchors = [];
        private int _values;

        /// <summary>The value that begins with the current event; the parser then stands on its last event.</summary>
        public MetadataValue Value(int depth)
        {
            var start = parser.Current!;
            if (depth > MaxDepth) throw new YamlException(start.Start, start.End, "too deeply nested");
            if (++_values > owner._maxValues) throw new YamlException(start.Start, start.End, "too large");
            if (start is AnchorAlias alias) return Weigh(_anchors.GetValueOrDefault(alias.Value, MetadataValue.Empty), alias);
            MetadataValue value = start switch
            {
                Scalar scalar => new MetadataValue.Text(scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" } ? "" : scalar.Value),
                SequenceStart => new MetadataValue.List(Items(depth)),
                MappingStart => new MetadataValue.Map(Entries(depth)),
                _ => throw new YamlException(start.Start, start.End, "unexpected content"),
            };
            if (start is NodeEvent { Anchor: { IsEmpty: false } anchor }) _anchors[anchor] = value;
            return value;
        }

        private ImmutableArray<MetadataValue> Items(int depth)
        {
            var items = ImmutableArray.CreateBuilder<MetadataValue>();
            while (parser.MoveNext() && parser.Current is not SequenceEnd) items.Add(Value(depth + 1));
            return items.ToImmutable();
        }

        private ImmutableArray<MetadataEntry> Entries(int depth)
        {
            var entries = new List<MetadataEntry>();
            while (parser.MoveNext() && parser.Current is not MappingEnd)
            {
                var where = owner.Place(line + parser.Current!.Start.Line - 1, parser.Current.Start.Column - 1);
                var key = Value(depth + 1) is MetadataValue.Text text ? text.Value : "";
                parser.MoveNext();
                entries.Add(new(key, Value(depth + 1), where));
            }
            return [.. owner.Once(entries)];
        }

        /// <summary>An alias counts as much as what it stands for.</summary>
        private MetadataValue Weigh(MetadataValue value, AnchorAlias alias)
        {
            _values += Count(value);
            return _values > owner._maxValues ? throw new YamlException(alias.Start, alias.End, "too large") : value;
        }

        private static int Count(MetadataValue value) => 1 + value switch
        {
            MetadataValue.List list => list.Items.Sum(Count),
            MetadataValue.Map map => map.Entries.Sum(entry => Count(entry.Value)),
            _ => 0,
        };
    }
}
