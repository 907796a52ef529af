using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Liquid;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>How Jekyll writes: Liquid, then kramdown.</summary>
internal sealed partial class JekyllDialect(JekyllSite site) : SiteDialect(site.Map)
{
    private readonly Dictionary<string, JekyllPage> _pages = site.Pages.ToDictionary(page => page.Source, StringComparer.Ordinal);
    private readonly Lazy<Setting> _siteData = new(() => JekyllVariables.Site(site));

    /// <inheritdoc/>
    public override MarkdownFeatures Features => MarkdownFeatures.KramdownAttributes;

    /// <inheritdoc/>
    public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        var source = text.LocationOf(0).File;
        var page = _pages.GetValueOrDefault(source);
        if (page?.Data["render_with_liquid"].Truth != false && LiquidParser.IsTemplate(text.Text))
        {
            var renderer = new LiquidRenderer(new JekyllHost(site, page, _siteData), findings);
            renderer.Render(text);
            text = renderer.Output.Build();
        }
        text = SpanTags.Joined(text);
        return text.Text.Contains("{:", StringComparison.Ordinal) ? WithoutExtensions(text) : text;
    }

    // kramdown's block extensions say how to convert; a contents list ({:toc} behind a one-line list) is made by the book itself.
    private static SourceText WithoutExtensions(SourceText text)
    {
        var code = new MarkdownCode(text.Text);
        var output = new List<(string Text, Location Origin)>();
        var (offset, inComment) = (0, false);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var at = offset;
            offset += line.Length + 1;
            if (!line.Contains("{:", StringComparison.Ordinal) || code.EndOfCodeAt(at + line.IndexOf("{:", StringComparison.Ordinal)) >= 0)
            {
                if (!inComment) output.Add((line, origin));
                continue;
            }
            if (TocMark().IsMatch(line))
            {
                if (output.Count > 0 && OneLineList().IsMatch(output[^1].Text)) output.RemoveAt(output.Count - 1);
                continue;
            }
            if (CommentStart().IsMatch(line)) inComment = true;
            var isAfterTag = AttributeLine().IsMatch(line) && output.Count > 0 && output[^1].Text.TrimEnd().EndsWith('>') && output[^1].Text.TrimStart().StartsWith('<');
            if (!inComment && !isAfterTag) output.Add((Extension().Replace(line.Contains('<', StringComparison.Ordinal) ? TagAttributes().Replace(line, "") : line, ""), origin));
            if (ExtensionEnd().IsMatch(line)) inComment = false;
        }
        return SourceText.From(output);
    }

    [GeneratedRegex(@"\A\s*\{:\s*(?:[.#][\w-]+\s+)*toc\b[^}]*\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex TocMark();

    [GeneratedRegex(@"\A\s*(?:[-*+]|\d+\.)\s+\S.*\z", RegexOptions.CultureInvariant)]
    private static partial Regex OneLineList();

    [GeneratedRegex(@"\A\s*\{:[^{}]*\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex AttributeLine();

    // Behind an element of HTML, or a link inside of one, attributes are for looks alone.
    [GeneratedRegex(@"(?<=[>)])\{:[^{}:]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex TagAttributes();

    [GeneratedRegex(@"\{::comment\}", RegexOptions.CultureInvariant)]
    private static partial Regex CommentStart();

    [GeneratedRegex(@"\{::?/(?:comment)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex ExtensionEnd();

    [GeneratedRegex(@"\{::(?:nomarkdown|options)\b[^}]*\}|\{:{1,2}/(?:nomarkdown|options|comment)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Extension();
}
