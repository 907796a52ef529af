using System.Text.RegularExpressions;

namespace EbookBuilder.Articles.Html;

/// <summary>
/// The <c>title</c> of the books of Project Gutenberg, which names the collection and the author too: <c>The Project Gutenberg eBook of X, by Y</c>, or
/// <c>X, by Y—A Project Gutenberg eBook</c>.
/// </summary>
internal static partial class GutenbergTitle
{
    /// <summary>The title and the author alone; null where the text is no such title.</summary>
    public static (string Title, string? Author)? Read(string text)
    {
        if (!text.Contains("project gutenberg", StringComparison.OrdinalIgnoreCase)) return null;
        var match = Leading.Match(text) is { Success: true } leading ? leading : Trailing.Match(text);
        if (!match.Success) return null;
        var title = match.Groups["title"].Value;
        var by = title.LastIndexOf(", by ", StringComparison.OrdinalIgnoreCase);
        return by > 0 ? (title[..by].Trim(), title[(by + 5)..].Trim(' ', '.')) : (title.Trim(), null);
    }

    [GeneratedRegex(@"^(?:the )?project gutenberg(?:'s)? (?:e-?book|e-?text)(?: of|,|:)? (?<title>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"^(?<title>.+?)\s*(?:[-–—|]+|\()\s*(?:a|the) project gutenberg (?:e-?book|e-?text)\)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Trailing { get; }
}
