using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Hugo;

/// <summary>How Hugo writes: shortcodes, then Goldmark with its attribute lists and alerts.</summary>
internal sealed partial class HugoDialect(HugoSite site) : SiteDialect(site.Map)
{
    private readonly Dictionary<string, HugoPage> _pages = site.Pages.ToDictionary(page => page.Source, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override MarkdownFeatures Features => MarkdownFeatures.KramdownAttributes;

    /// <inheritdoc/>
    public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        var page = _pages.GetValueOrDefault(text.LocationOf(0).File);
        var shortcodes = new HugoShortcodes(site, page, findings);
        var carried = WithAttributeLines(shortcodes.Render(text));
        return site.Configuration.Values["enableEmoji"].Truth == true ? Emoji.Carry(carried) : carried;
    }

    // Goldmark's {.class} below a block is what kramdown writes as {: .class}.
    private static SourceText WithAttributeLines(SourceText text)
    {
        if (!text.Text.Contains("\n{", StringComparison.Ordinal) && !text.Text.Contains(" {", StringComparison.Ordinal)) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var (lines, offset) = (new List<(string Text, Location Origin)>(), 0);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var isAttributes = line.Contains('{', StringComparison.Ordinal) && AttributeLine().IsMatch(line) && code.EndOfCodeAt(offset) < 0;
            lines.Add((isAttributes ? line.Replace("{", "{: ", StringComparison.Ordinal) : line, origin));
            offset += line.Length + 1;
        }
        return SourceText.From(lines);
    }

    [GeneratedRegex(@"\A[\s>]*\{\s*(?:[.#][\w:-]+|[\w-]+=(?:""[^""]*""|[^\s}]+))(?:\s+(?:[.#][\w:-]+|[\w-]+=(?:""[^""]*""|[^\s}]+)))*\s*\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex AttributeLine();
}
