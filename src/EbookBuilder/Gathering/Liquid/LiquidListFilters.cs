using System.Globalization;
using System.Text;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Liquid;

/// <summary>The filters of Liquid and Jekyll that make or take lists.</summary>
internal static class LiquidListFilters
{
    private const int LongestJson = 1_000_000;

    /// <summary>The value behind the filter, or null where it is no filter of lists.</summary>
    public static Setting? Apply(string name, Setting value, IReadOnlyList<Setting> arguments)
    {
        var key = arguments.Count > 0 ? arguments[0].Text ?? "" : "";
        var items = value.AsList();
        return name switch
        {
            "split" => Setting.List((value.Text ?? "").Split(key.Length == 0 ? " " : key, StringSplitOptions.RemoveEmptyEntries).Select(part => Setting.Scalar(part))),
            "join" => Setting.Scalar(string.Join(arguments.Count > 0 ? key : " ", value.Texts())),
            "array_to_sentence_string" => Setting.Scalar(Sentence([.. value.Texts()], arguments.Count > 0 ? key : "and")),
            "first" => items.IsEmpty ? Setting.None : items[0],
            "last" => items.IsEmpty ? Setting.None : items[^1],
            "size" => Number(value.Text?.Length ?? (value.IsMapping ? value.Entries.Length : items.Length)),
            "reverse" => Setting.List(items.Reverse()),
            "compact" => Setting.List(items.Where(item => !item.IsNone)),
            "uniq" => Setting.List(items.DistinctBy(item => (object?)item.Text ?? item)),
            "map" => Setting.List(items.Select(item => item[key])),
            "sort" => Setting.List(items.OrderBy(item => Of(item, key), SettingOrder.Instance)),
            "sort_natural" => Setting.List(items.OrderBy(item => Of(item, key).Text ?? "", StringComparer.OrdinalIgnoreCase)),
            "where" => Setting.List(items.Where(item => Matches(item[key], arguments))),
            "reject" => Setting.List(items.Where(item => !Matches(item[key], arguments))),
            "find" => items.FirstOrDefault(item => Matches(item[key], arguments)) ?? Setting.None,
            "group_by" => Groups(items.GroupBy(item => item[key].Text ?? "")),
            "concat" when arguments.Count > 0 => Setting.List(items.Concat(arguments[0].AsList())),
            "push" when arguments.Count > 0 => Setting.List(items.Append(arguments[0])),
            "unshift" when arguments.Count > 0 => Setting.List(items.Prepend(arguments[0])),
            "pop" => Setting.List(items.Take(items.Length - 1)),
            "shift" => Setting.List(items.Skip(1)),
            "slice" when value.Text is null => Setting.List(items.Skip((int)(arguments.Count > 0 ? arguments[0].Number ?? 0 : 0)).Take((int)(arguments.Count > 1 ? arguments[1].Number ?? 1 : 1))),
            "jsonify" => Setting.Scalar(Json(value)),
            _ => null,
        };
    }

    private static Setting Of(Setting item, string key) => key.Length == 0 ? item : item[key];

    private static bool Matches(Setting value, IReadOnlyList<Setting> arguments) =>
        arguments.Count < 2 ? LiquidExpression.IsTruthy(value)
        : arguments[1].IsNone ? value.IsNone
        : value.Text == arguments[1].Text || value.Items.Any(item => item.Text == arguments[1].Text);

    /// <summary>Groups as templates see them.</summary>
    public static Setting Groups(IEnumerable<IGrouping<string, Setting>> groups) => Setting.List(groups.Select(Group));

    private static Setting Group(IGrouping<string, Setting> group) =>
        Setting.Mapping([new("name", Setting.Scalar(group.Key)), new("items", Setting.List(group)), new("size", Number(group.Count()))]);

    private static Setting Number(int number) => Setting.Scalar(number.ToString(CultureInfo.InvariantCulture), isPlain: true);

    private static string Sentence(string[] words, string joint) => words.Length switch
    {
        0 => "",
        1 => words[0],
        2 => $"{words[0]} {joint} {words[1]}",
        _ => $"{string.Join(", ", words[..^1])}, {joint} {words[^1]}",
    };

    private static void Json(Setting value, int depth, StringBuilder into)
    {
        if (depth > 20 || into.Length > LongestJson || value.IsNone) into.Append("null");
        else if (value.Text is { } text) into.Append(value.IsPlain && (value.Number is not null || value.Truth is not null) ? text : Quoted(text));
        else
        {
            var first = true;
            into.Append(value.IsList ? '[' : '{');
            foreach (var (key, inner) in value.IsList ? value.Items.Select(item => new KeyValuePair<string, Setting>("", item)) : value.Entries)
            {
                if (into.Length > LongestJson) break;
                into.Append(first ? "" : ",").Append(value.IsList ? "" : Quoted(key) + ":");
                Json(inner, depth + 1, into);
                first = false;
            }
            into.Append(value.IsList ? ']' : '}');
        }
    }

    private static string Json(Setting value)
    {
        var json = new StringBuilder();
        Json(value, 0, json);
        return json.ToString();
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private sealed class SettingOrder : IComparer<Setting>
    {
        public static SettingOrder Instance { get; } = new();

        public int Compare(Setting? x, Setting? y) => (x?.Number, y?.Number) switch
        {
            ({ } a, { } b) => a.CompareTo(b),
            _ => string.CompareOrdinal(x?.Text ?? "", y?.Text ?? ""),
        };
    }
}
