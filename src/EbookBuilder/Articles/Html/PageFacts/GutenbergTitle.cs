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
        if (TitleIn(text) is not { Length: > 0 } title) return null;
        var by = title.LastIndexOf(", by ", StringComparison.OrdinalIgnoreCase);
        return by > 0 ? (title[..by].Trim(), title[(by + 5)..].Trim(' ', '.')) : (title, null);
    }

    private static string? TitleIn(string text) =>
        Leading.Match(text) is { Success: true } leading ? text[leading.Length..].Trim() : Trailing.Match(text) is { Success: true } trailing ? text[..trailing.Index].Trim() : null;

    [GeneratedRegex(@"^(?:the )?project gutenberg(?:'s)? (?:e-?book|e-?text)(?: of|,|:)? ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"(?:(?<![-–—|])[-–—|]+|\()\s*(?:a|the) project gutenberg (?:e-?book|e-?text)\)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trailing { get; }
}
