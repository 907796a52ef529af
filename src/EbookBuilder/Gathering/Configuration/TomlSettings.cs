using System.Globalization;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace EbookBuilder.Gathering.Configuration;

/// <summary>Reads TOML into <see cref="Setting"/>, from the syntax tree, so that values keep their lines and nothing needs reflection.</summary>
internal static class TomlSettings
{
    /// <summary>The settings of <paramref name="text"/>, as many as can be read, and the first fault.</summary>
    public static Setting Read(string text, out (string Message, int Line)? fault)
    {
        var document = SyntaxParser.Parse(text, "", validate: true);
        var first = document.Diagnostics.FirstOrDefault();
        fault = first is null ? null : (first.Message, first.Span.Start.Line + 1);
        var root = new Table();
        Fill(root, document.KeyValues);
        foreach (var table in document.Tables) Fill(Enter(root, table), table.Items);
        return root.Freeze();
    }

    private static Table Enter(Table root, TableSyntaxBase header)
    {
        var path = Path(header.Name);
        var at = root;
        for (var i = 0; i < path.Count; i++) at = at.Below(path[i], addMember: header is TableArraySyntax && i == path.Count - 1);
        return at;
    }

    private static void Fill(Table table, IEnumerable<KeyValueSyntax> pairs)
    {
        foreach (var pair in pairs)
        {
            var path = Path(pair.Key);
            if (path.Count == 0) continue;
            var at = table;
            foreach (var part in path.Take(path.Count - 1)) at = at.Below(part, addMember: false);
            at.Values[path[^1]] = pair.Value is InlineTableSyntax inline ? Inline(inline) : Convert(pair.Value);
        }
    }

    private static Table Inline(InlineTableSyntax inline)
    {
        var table = new Table();
        Fill(table, inline.Items.Select(item => item.KeyValue).OfType<KeyValueSyntax>());
        return table;
    }

    private static Setting Convert(ValueSyntax? value)
    {
        var line = (value?.Span.Start.Line ?? -1) + 1;
        return value switch
        {
            StringValueSyntax text => Setting.Scalar(text.Value ?? "", line: line),
            BooleanValueSyntax truth => Setting.Scalar(truth.Value ? "true" : "false", isPlain: true, line),
            IntegerValueSyntax number => Setting.Scalar(number.Value.ToString(CultureInfo.InvariantCulture), isPlain: true, line),
            FloatValueSyntax number => Setting.Scalar(number.Value.ToString(CultureInfo.InvariantCulture), isPlain: true, line),
            DateTimeValueSyntax date => Setting.Scalar(date.Token?.Text ?? "", line: line),
            ArraySyntax array => Setting.List(array.Items.Select(item => Convert(item.Value)), line),
            InlineTableSyntax inline => Inline(inline).Freeze(),
            _ => Setting.None,
        };
    }

    private static List<string> Path(KeySyntax? key)
    {
        var path = new List<string>();
        if (Name(key?.Key) is { } first) path.Add(first);
        if (key is not null) path.AddRange(key.DotKeys.Select(dotted => Name(dotted.Key)).OfType<string>());
        return path;
    }

    private static string? Name(BareKeyOrStringValueSyntax? key) => key switch
    {
        BareKeySyntax bare => bare.Key?.Text,
        StringValueSyntax quoted => quoted.Value,
        _ => null,
    };

    /// <summary>A table while its parts are still being gathered from the file.</summary>
    private sealed class Table
    {
        public Dictionary<string, object> Values { get; } = new(StringComparer.Ordinal);

        public Table Below(string name, bool addMember)
        {
            var table = new Table();
            switch (Values.GetValueOrDefault(name))
            {
                case Table known when !addMember: return known;
                case List<Table> { Count: > 0 } members when !addMember: return members[^1];
                case List<Table> members: members.Add(table); break;
                default: Values[name] = addMember ? new List<Table> { table } : table; break;
            }
            return table;
        }

        public Setting Freeze() => Setting.Mapping(Values.Select(entry => new KeyValuePair<string, Setting>(entry.Key, entry.Value switch
        {
            Table table => table.Freeze(),
            List<Table> members => Setting.List(members.Select(member => member.Freeze())),
            var value => (Setting)value,
        })));
    }
}
