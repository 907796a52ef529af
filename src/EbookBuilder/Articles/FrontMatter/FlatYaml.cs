using System.Buffers;

namespace EbookBuilder.Articles;

/// <summary>
/// The light path for the front matter that most articles have: <c>key: value</c> lines and plain lists. What it accepts, it reads as <see cref="YamlEntries"/> does;
/// everything else (another notation of a value, a key used twice, a fault) it declines. Measured: 15 times as fast, which a folder of some thousand articles feels.
/// </summary>
internal static class FlatYaml
{
    /// <summary>Characters that YAML takes for more than text, or for line ends, somewhere in a plain value.</summary>
    private static readonly SearchValues<char> NotPlain = SearchValues.Create("\t\r\u0085\u2028\u2029\uFEFF\0");

    private static readonly SearchValues<char> FlowItem = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+ ");

    /// <summary>The keys, or null where the front matter is not of the flat kind.</summary>
    /// <param name="yaml">What stands between the fences.</param>
    /// <param name="file">The article's file.</param>
    /// <param name="firstLine">The line of it, from 1, in which the YAML begins.</param>
    public static ImmutableArray<MetadataEntry>? Read(string yaml, string file, int firstLine)
    {
        if (yaml.AsSpan().ContainsAny(NotPlain)) return null;
        var entries = ImmutableArray.CreateBuilder<MetadataEntry>();
        ImmutableArray<MetadataValue>.Builder? list = null;
        var (line, indent, isBare) = (firstLine - 1, -1, false);
        foreach (var range in yaml.AsSpan().Split('\n'))
        {
            line++;
            var text = yaml.AsSpan(range).TrimEnd(' ');
            if (text.IsEmpty || text[0] == '#') continue;
            var content = text.TrimStart(' ');
            if (content.StartsWith("- ", StringComparison.Ordinal))
            {
                var depth = text.Length - content.Length;
                if (entries.Count == 0 || (list is null ? !isBare : depth != indent)) return null;
                if (Scalar(content[2..].TrimStart(' ')) is not { Value.Length: > 0 } item) return null;
                (list, indent) = (list ?? ImmutableArray.CreateBuilder<MetadataValue>(), depth);
                list.Add(item);
                continue;
            }
            Close(entries, list);
            list = null;
            if (content.Length != text.Length || Pair(text, new(file, line, 1)) is not { } entry || entries.Any(other => other.Key == entry.Key)) return null;
            entries.Add(entry);
            isBare = text[^1] == ':';
        }
        Close(entries, list);
        return entries.ToImmutable();
    }

    private static void Close(ImmutableArray<MetadataEntry>.Builder entries, ImmutableArray<MetadataValue>.Builder? list)
    {
        if (list is not null) entries[^1] = entries[^1] with { Value = new MetadataValue.List(list.ToImmutable()) };
    }

    private static MetadataEntry? Pair(ReadOnlySpan<char> line, Location where)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || (colon + 1 < line.Length && line[colon + 1] != ' ') || !char.IsAsciiLetter(line[0])) return null;
        foreach (var character in line[..colon])
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-')) return null;
        var value = line[(colon + 1)..].TrimStart(' ');
        MetadataValue? read = value.IsEmpty ? MetadataValue.Empty : value[0] == '[' ? FlowList(value) : Scalar(value);
        return read is null ? null : new(line[..colon].ToString(), read, where);
    }

    private static MetadataValue.Text? Scalar(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return null;
        if (value[0] is '"' or '\'')
        {
            if (value.Length < 2 || value[^1] != value[0]) return null;
            var inside = value[1..^1];
            return inside.IndexOfAny(value[0], '\\') >= 0 ? null : new(inside.ToString());
        }
        if (!char.IsLetterOrDigit(value[0]) || value[^1] == ':' || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal)) return null;
        return value is "null" or "Null" or "NULL" ? MetadataValue.Empty : new(value.ToString());
    }

    private static MetadataValue.List? FlowList(ReadOnlySpan<char> value)
    {
        if (value[^1] != ']') return null;
        var items = ImmutableArray.CreateBuilder<MetadataValue>();
        foreach (var range in value[1..^1].Split(','))
        {
            var item = value[1..^1][range].Trim(' ');
            if (item.IsEmpty || !char.IsAsciiLetterOrDigit(item[0]) || item.ContainsAnyExcept(FlowItem)) return null;
            items.Add(item is "null" or "Null" or "NULL" ? MetadataValue.Empty : new MetadataValue.Text(item.ToString()));
        }
        return new(items.ToImmutable());
    }
}
