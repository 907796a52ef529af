using System.Globalization;
using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.Html;

/// <summary>When the rules of a style sheet count.</summary>
internal enum MediaCondition
{
    /// <summary>On every screen.</summary>
    Always,

    /// <summary>On some; which ones is not known here.</summary>
    Perhaps,

    /// <summary>On paper, on small screens, while something moves.</summary>
    Never,
}

/// <summary>Judges media queries and other conditions as a wide screen does.</summary>
internal static partial class MediaConditions
{
    /// <summary>The width of the screen in CSS pixels: narrower ones show less of most pages.</summary>
    private const double Width = 1200;

    private const double PixelsOfEm = 16;

    /// <summary>The condition that an at-rule puts on the rules in its block.</summary>
    /// <param name="rule">The rule up to its block, with the sign.</param>
    public static MediaCondition OfAtRule(string rule)
    {
        var name = rule.AsSpan(1, Math.Max(0, rule.AsSpan().IndexOfAny(' ', '(', '\n') is var end and > 0 ? end - 1 : rule.Length - 1));
        if (name.Equals("layer", StringComparison.OrdinalIgnoreCase)) return MediaCondition.Always;
        if (name.Equals("media", StringComparison.OrdinalIgnoreCase)) return OfQuery(rule[6..]);
        return name.Equals("supports", StringComparison.OrdinalIgnoreCase) || name.Equals("container", StringComparison.OrdinalIgnoreCase) || name.Equals("scope", StringComparison.OrdinalIgnoreCase)
            ? MediaCondition.Perhaps : MediaCondition.Never;
    }

    /// <summary>The condition of a list of media queries, such as that of a <c>media</c> attribute.</summary>
    public static MediaCondition OfQuery(string queries) => queries.Split(',').Select(OfOne).Min();

    /// <summary>Whichever of two conditions is harder to meet.</summary>
    public static MediaCondition And(this MediaCondition one, MediaCondition other) => one > other ? one : other;

    private static MediaCondition OfOne(string query)
    {
        var text = query.Trim().ToLowerInvariant();
        if (text is "" or "all" or "screen" or "only screen") return MediaCondition.Always;
        if (text.Contains("print", StringComparison.Ordinal) && !text.Contains("not", StringComparison.Ordinal)) return MediaCondition.Never;
        if (text.StartsWith("not all", StringComparison.Ordinal) || text.StartsWith("speech", StringComparison.Ordinal)) return MediaCondition.Never;
        return Narrow.Matches(text).Any(most => Pixels(most) < Width) ? MediaCondition.Never : MediaCondition.Perhaps;
    }

    private static double Pixels(Match length) =>
        double.TryParse(length.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number * (length.Groups["unit"].Value == "px" ? 1 : PixelsOfEm) : Width;

    [GeneratedRegex(@"(?:max-(?:device-)?width\s*:|\bwidth\s*<=?)\s*(?<number>[0-9]{1,6}(?:\.[0-9]{1,6})?)(?<unit>px|r?em)", RegexOptions.CultureInvariant)]
    private static partial Regex Narrow { get; }
}
