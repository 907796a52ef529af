namespace EbookBuilder.Articles;

/// <summary>One key of front matter with its value.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Value">Text, a list or a map.</param>
/// <param name="Where">The place of the key.</param>
internal sealed record MetadataEntry(string Key, MetadataValue Value, Location Where);

/// <summary>A value of front matter, whatever the notation.</summary>
internal abstract record MetadataValue
{
    /// <summary>A string, number, date or truth value, as it is written; empty for null.</summary>
    public sealed record Text(string Value) : MetadataValue;

    /// <summary>Values in order.</summary>
    public sealed record List(ImmutableArray<MetadataValue> Items) : MetadataValue;

    /// <summary>Keys with values, in order.</summary>
    public sealed record Map(ImmutableArray<MetadataEntry> Entries) : MetadataValue
    {
        /// <summary>The value of the first of the keys that is there; upper and lower case do not count.</summary>
        public MetadataValue? this[params ReadOnlySpan<string> keys]
        {
            get
            {
                foreach (var key in keys)
                {
                    foreach (var entry in Entries)
                        if (entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) return entry.Value;
                }
                return null;
            }
        }
    }

    /// <summary>Nothing.</summary>
    public static readonly Text Empty = new("");

    /// <summary>The values themselves where it is a list, else the one value.</summary>
    public IEnumerable<MetadataValue> Each() => this is List list ? list.Items.SelectMany(item => item.Each()) : [this];

    /// <summary>The text on one line, trimmed; null where it is a list or a map, or empty.</summary>
    public string? OneLine()
    {
        if (this is not Text { Value: var value }) return null;
        var trimmed = value.AsSpan().Trim();
        if (trimmed.IsEmpty) return null;
        return trimmed.IndexOfAny("\n\r\t") < 0 ? (trimmed.Length == value.Length ? value : trimmed.ToString()) : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
