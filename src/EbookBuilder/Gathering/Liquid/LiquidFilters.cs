using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Liquid;

/// <summary>The filters of Liquid and Jekyll that articles use. A filter that is not known lets its value pass and is reported.</summary>
/// <param name="unknown">Hears the names of filters that are not known.</param>
/// <param name="variable">The value of a variable, for filters that take expressions.</param>
/// <param name="tooLarge">Hears when a filter makes more than is taken.</param>
internal sealed partial class LiquidFilters(Action<string> unknown, Func<string, Setting> variable, Action tooLarge)
{
    private const int LongestText = 2_000_000;
    private const int LongestList = 100_000;

    /// <summary>The value behind <c>| name: arguments</c>; nothing where it would be larger than any article needs.</summary>
    public Setting Apply(string name, Setting value, IReadOnlyList<Setting> arguments)
    {
        var made = name.EndsWith("_exp", StringComparison.Ordinal) && arguments.Count > 1 ? ByExpression(name, value, arguments) : Made(name, value, arguments);
        if (made.Items.Length <= LongestList && (made.Text?.Length ?? 0) <= LongestText) return made;
        tooLarge();
        return Setting.None;
    }

    // | where_exp: "item", "item.price > 10"
    private Setting ByExpression(string name, Setting value, IReadOnlyList<Setting> arguments)
    {
        var (item, expression) = (arguments[0].Text ?? "", arguments[1].Text ?? "");
        Func<string, Setting> With(Setting one) => asked => asked == item ? one : variable(asked);
        bool Holds(Setting one) => LiquidExpression.Condition(expression, With(one), this);
        switch (name)
        {
            case "where_exp": return Setting.List(value.AsList().Where(Holds));
            case "reject_exp": return Setting.List(value.AsList().Where(one => !Holds(one)));
            case "find_exp": return value.AsList().FirstOrDefault(Holds) ?? Setting.None;
            case "group_by_exp": return LiquidListFilters.Groups(value.AsList().GroupBy(one => LiquidExpression.Value(expression, With(one), this).Text ?? ""));
            default: return Passed(name, value, arguments[0]);
        }
    }

    private Setting Made(string name, Setting value, IReadOnlyList<Setting> arguments)
    {
        var text = value.Text ?? "";
        var first = arguments.Count > 0 ? arguments[0] : Setting.None;
        return OfText(name, text, first.Text ?? "", arguments) is { } changed ? Setting.Scalar(changed)
            : OfNumbers(name, value, first) is { } number ? Setting.Scalar(number.ToString(CultureInfo.InvariantCulture), isPlain: true)
            : LiquidListFilters.Apply(name, value, arguments) ?? Passed(name, value, first);
    }

    private Setting Passed(string name, Setting value, Setting first)
    {
        switch (name)
        {
            case "default": return LiquidExpression.IsTruthy(value) && value.Text != "" ? value : first;
            case "relative_url" or "absolute_url" or "url" or "markdownify" or "smartify" or "raw" or "safe" or "liquify" or "scssify" or "sassify" or "inspect": return value;
            default:
                unknown(name);
                return value;
        }
    }

    private static string? OfText(string name, string text, string argument, IReadOnlyList<Setting> arguments) => name switch
    {
        "append" => text + argument,
        "prepend" => argument + text,
        "upcase" => text.ToUpperInvariant(),
        "downcase" => text.ToLowerInvariant(),
        "capitalize" => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..],
        "strip" => text.Trim(),
        "lstrip" => text.TrimStart(),
        "rstrip" => text.TrimEnd(),
        "strip_newlines" => text.Replace("\n", "", StringComparison.Ordinal),
        "newline_to_br" => text.Replace("\n", "<br />\n", StringComparison.Ordinal),
        "normalize_whitespace" => Blanks().Replace(text, " ").Trim(),
        "strip_html" => HtmlTag().Replace(text, ""),
        "escape" or "xml_escape" => WebUtility.HtmlEncode(text),
        "escape_once" => WebUtility.HtmlEncode(WebUtility.HtmlDecode(text)),
        "url_encode" or "cgi_escape" => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal),
        "uri_escape" => Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal).Replace("%23", "#", StringComparison.Ordinal),
        "url_decode" => Uri.UnescapeDataString(text.Replace('+', ' ')),
        "remove" => argument.Length == 0 ? text : text.Replace(argument, "", StringComparison.Ordinal),
        "remove_first" => First(text, argument, ""),
        "replace" => argument.Length == 0 ? text : text.Replace(argument, Second(arguments), StringComparison.Ordinal),
        "replace_first" => First(text, argument, Second(arguments)),
        "slugify" => NoLetter().Replace(text.ToLowerInvariant(), "-").Trim('-'),
        "truncate" => Truncated(text, arguments),
        "truncatewords" => TruncatedWords(text, arguments),
        "date" or "date_to_string" or "date_to_long_string" or "date_to_xmlschema" or "date_to_rfc822" => LiquidDate.Format(text, name switch
        {
            "date" => argument,
            "date_to_string" => "%d %b %Y",
            "date_to_long_string" => "%d %B %Y",
            "date_to_xmlschema" => "%Y-%m-%d",
            _ => "%a, %d %b %Y",
        }),
        "slice" when text.Length > 0 => Slice(text, arguments),
        _ => null,
    };

    private static string Second(IReadOnlyList<Setting> arguments) => arguments.Count > 1 ? arguments[1].Text ?? "" : "";

    private static string First(string text, string what, string with)
    {
        var at = what.Length == 0 ? -1 : text.IndexOf(what, StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + with + text[(at + what.Length)..];
    }

    private static string Truncated(string text, IReadOnlyList<Setting> arguments)
    {
        var length = (int)Math.Clamp(arguments.Count > 0 ? arguments[0].Number ?? 50 : 50, 0, 100_000);
        var end = arguments.Count > 1 ? arguments[1].Text ?? "" : "...";
        return text.Length <= length ? text : text[..Math.Max(0, length - end.Length)] + end;
    }

    private static string TruncatedWords(string text, IReadOnlyList<Setting> arguments)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var count = (int)Math.Clamp(arguments.Count > 0 ? arguments[0].Number ?? 15 : 15, 1, 100_000);
        return words.Length <= count ? text : string.Join(' ', words.Take(count)) + (arguments.Count > 1 ? arguments[1].Text : "...");
    }

    private static string Slice(string text, IReadOnlyList<Setting> arguments)
    {
        var start = (int)Math.Clamp(arguments.Count > 0 ? arguments[0].Number ?? 0 : 0, -text.Length, text.Length);
        if (start < 0) start += text.Length;
        return text.Substring(start, (int)Math.Clamp(arguments.Count > 1 ? arguments[1].Number ?? 1 : 1, 0, text.Length - start));
    }

    private static double? OfNumbers(string name, Setting value, Setting argument)
    {
        var (a, b) = (value.Number ?? 0, argument.Number ?? 0);
        return name switch
        {
            "plus" => a + b,
            "minus" => a - b,
            "times" => a * b,
            "divided_by" when b != 0 => a % 1 == 0 && b % 1 == 0 ? Math.Floor(a / b) : a / b,
            "modulo" when b != 0 => a % b,
            "round" => Math.Round(a, (int)Math.Clamp(b, 0, 10), MidpointRounding.AwayFromZero),
            "ceil" => Math.Ceiling(a),
            "floor" => Math.Floor(a),
            "abs" => Math.Abs(a),
            "at_least" => Math.Max(a, b),
            "at_most" => Math.Min(a, b),
            "to_integer" => Math.Truncate(a),
            "number_of_words" => (value.Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            _ => null,
        };
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex HtmlTag();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetter();
}
