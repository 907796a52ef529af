using System.Globalization;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Liquid;

/// <summary>The filters of Liquid and Jekyll that make or take lists.</summary>
internal static class LiquidListFilters
{
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
            "uniq" => Setting.List(items.DistinctBy(item => item.Text ?? item.ToString())),
            "map" => Setting.List(items.Select(item => item[key])),
            "sort" => Setting.List(items.OrderBy(item => Of(item, key), SettingOrder.Instance)),
            "sort_natural" => Setting.List(items.OrderBy(item => Of(item, key).Text ?? "", StringComparer.OrdinalIgnoreCase)),
            "where" => Setting.List(items.Where(item => Matches(item[key], arguments))),
            "find" => items.FirstOrDefault(item => Matches(item[key], arguments)) ?? Setting.None,
            "group_by" => Setting.List(items.GroupBy(item => item[key].Text ?? "").Select(Group)),
            "concat" when arguments.Count > 0 => Setting.List(items.Concat(arguments[0].AsList())),
            "push" when arguments.Count > 0 => Setting.List(items.Append(arguments[0])),
            "unshift" when arguments.Count > 0 => Setting.List(items.Prepend(arguments[0])),
            "pop" => Setting.List(items.Take(items.Length - 1)),
            "shift" => Setting.List(items.Skip(1)),
            "slice" when value.Text is null => Setting.List(items.Skip((int)(arguments.Count > 0 ? arguments[0].Number ?? 0 : 0)).Take((int)(arguments.Count > 1 ? arguments[1].Number ?? 1 : 1))),
            "jsonify" => Setting.Scalar(Json(value, 0)),
            _ => null,
        };
    }

    private static Setting Of(Setting item, string key) => key.Length == 0 ? item : item[key];

    private static bool Matches(Setting value, IReadOnlyList<Setting> arguments) =>
        arguments.Count < 2 ? LiquidExpression.IsTruthy(value)
        : arguments[1].IsNone ? value.IsNone
        : value.Text == arguments[1].Text || value.Items.Any(item => item.Text == arguments[1].Text);

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

    private static string Json(Setting value, int depth)
    {
        if (depth > 20) return "null";
        if (value.IsList) return $"[{string.Join(",", value.Items.Select(item => Json(item, depth + 1)))}]";
        if (value.IsMapping) return $"{{{string.Join(",", value.Entries.Select(entry => $"{Quoted(entry.Key)}:{Json(entry.Value, depth + 1)}"))}}}";
        if (value.Text is not { } text) return "null";
        return value.IsPlain && (value.Number is not null || value.Truth is not null) ? text : Quoted(text);
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
