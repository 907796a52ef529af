using System.Globalization;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace EbookBuilder.Articles;

/// <summary>Reads TOML front matter. The syntax tree is used, since it goes on behind a fault.</summary>
/// <param name="file">The article's file.</param>
/// <param name="firstLine">The line of it, from 1, in which the TOML begins.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class TomlEntries(string file, int firstLine, ICollection<Diagnostic> findings)
{
    private const int MaxDepth = 64;

    /// <summary>The keys at the top, tables among them.</summary>
    public ImmutableArray<MetadataEntry> Read(string toml)
    {
        if (Depth(toml) > MaxDepth)
        {
            findings.Add(Rules.BrokenFrontMatter.At(new(file, firstLine), "TOML", "too deeply nested"));
            return [];
        }
        var document = SyntaxParser.Parse(toml, file);
        foreach (var fault in document.Diagnostics)
            findings.Add(Rules.BrokenFrontMatter.At(Place(fault.Span), "TOML", fault.Message));
        var entries = document.KeyValues.Select(Entry).OfType<MetadataEntry>().ToList();
        foreach (var table in document.Tables)
        {
            if (table.Name is not { } name) continue;
            var content = new MetadataValue.Map([.. table.Items.Select(Entry).OfType<MetadataEntry>()]);
            entries.Add(Nested(name, table is TableArraySyntax ? new MetadataValue.List([content]) : content, Place(table.Span)));
        }
        return Merged(entries);
    }

    private MetadataEntry? Entry(KeyValueSyntax pair) => pair is { Key: { } key, Value: { } value } ? Nested(key, Value(value), Place(pair.Span)) : null;

    /// <summary><c>a.b = 1</c> is a map in a map.</summary>
    private static MetadataEntry Nested(KeySyntax key, MetadataValue value, Location where)
    {
        var names = new List<string> { Name(key.Key) };
        foreach (var part in key.DotKeys) names.Add(Name(part.Key));
        for (var i = names.Count - 1; i > 0; i--) value = new MetadataValue.Map([new(names[i], value, where)]);
        return new(names[0], value, where);
    }

    private static string Name(BareKeyOrStringValueSyntax? key) => key switch
    {
        BareKeySyntax bare => bare.Key?.Text ?? "",
        StringValueSyntax text => text.Value ?? "",
        _ => "",
    };

    private MetadataValue Value(ValueSyntax value) => value switch
    {
        StringValueSyntax text => new MetadataValue.Text(text.Value ?? ""),
        IntegerValueSyntax whole => new MetadataValue.Text(whole.Value.ToString(CultureInfo.InvariantCulture)),
        FloatValueSyntax number => new MetadataValue.Text(number.Value.ToString(CultureInfo.InvariantCulture)),
        BooleanValueSyntax truth => new MetadataValue.Text(truth.Value ? "true" : "false"),
        DateTimeValueSyntax time => new MetadataValue.Text(time.Token?.Text ?? ""),
        ArraySyntax array => new MetadataValue.List([.. array.Items.Select(item => item.Value is { } inner ? Value(inner) : MetadataValue.Empty)]),
        InlineTableSyntax table => new MetadataValue.Map(Merged(table.Items.Select(item => item.KeyValue is { } pair ? Entry(pair) : null).OfType<MetadataEntry>())),
        _ => MetadataValue.Empty,
    };

    /// <summary>Parts of one map or array that stand apart are put together.</summary>
    private static ImmutableArray<MetadataEntry> Merged(IEnumerable<MetadataEntry> entries)
    {
        var merged = new List<MetadataEntry>();
        foreach (var entry in entries)
        {
            var first = merged.FindIndex(other => other.Key == entry.Key);
            if (first < 0) merged.Add(entry);
            else merged[first] = merged[first] with { Value = Together(merged[first].Value, entry.Value) };
        }
        return [.. merged];
    }

    private static MetadataValue Together(MetadataValue one, MetadataValue other) => (one, other) switch
    {
        (MetadataValue.Map first, MetadataValue.Map second) => new MetadataValue.Map(Merged(first.Entries.Concat(second.Entries))),
        (MetadataValue.List first, MetadataValue.List second) => new MetadataValue.List([.. first.Items, .. second.Items]),
        _ => other,
    };

    private static int Depth(string toml)
    {
        var (depth, most) = (0, 0);
        foreach (var character in toml)
        {
            if (character is '[' or '{') most = Math.Max(most, ++depth);
            else if (character is ']' or '}') depth = Math.Max(0, depth - 1);
        }
        return most;
    }

    private Location Place(SourceSpan span) => new(file, firstLine + span.Start.Line, span.Start.Column + 1);
}
