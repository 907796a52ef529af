using System.Text.RegularExpressions;
using EbookBuilder.Articles;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.VitePress;

/// <summary>How VitePress writes: included files and snippets, boxes between colons, Vue's components and expressions (vitepress.dev/guide/markdown).</summary>
internal sealed partial class VitePressDialect(VitePressSite site) : SiteDialect(site.Map)
{
    /// <inheritdoc/>
    public override MarkdownFeatures Features => MarkdownFeatures.FencedDivisions;

    /// <inheritdoc/>
    public override SourceText Prepare(SourceText text, ArticleMetadata metadata, BookFolder folder, ICollection<Diagnostic> findings)
    {
        var source = text.LocationOf(0).File;
        var whole = new SnippetInclusion(site.Files, findings).Render(HomePage.Before(text, folder, source));
        return CodeMarks.Without(Emoji.Carry(new VueArticle(site.Files.Folder, source, metadata, findings, site.Configuration["title"].Text).Render(Blocks(whole))));
    }

    // The contents of the page are the book's own; code groups and raw blocks are frames around what they hold.
    private static SourceText Blocks(SourceText text)
    {
        if (!text.Text.Contains(":::", StringComparison.Ordinal) && !text.Text.Contains("[[toc]]", StringComparison.OrdinalIgnoreCase)) return text;
        var code = new MarkdownCode(text.Text, spans: false);
        var (lines, open, offset) = (new List<(string Text, Location Origin)>(), new Stack<(bool IsFrame, bool IsGroup, bool IsShown)>(), 0);
        foreach (var (line, origin) in text.WithOrigins())
        {
            var end = code.EndOfCodeAt(offset);
            var opensCode = end >= 0 && code.EndOfCodeAt(offset - 1) != end;
            offset += line.Length + 1;
            if (end >= 0)
            {
                if (opensCode && open.TryPeek(out var group) && group.IsGroup) lines.AddRange(Labelled(line, origin));
                else lines.Add((line, origin));
                continue;
            }
            if (line.Trim().Equals("[[toc]]", StringComparison.OrdinalIgnoreCase)) continue;
            var fence = Fence().Match(line);
            if (!fence.Success)
            {
                lines.Add((open.Any(box => box.IsShown) ? Shown().Replace(line, mark => mark.Groups[1].Success ? mark.Value : "&#123;&#123;") : line, origin));
                continue;
            }
            var kind = fence.Groups[2].Value;
            if (kind.Length > 0)
            {
                open.Push((kind is "code-group" or "raw" or "v-pre", kind == "code-group", kind == "v-pre"));
                if (!open.Peek().IsFrame) lines.Add((WithBareTitle(line), origin));
            }
            else if (open.TryPop(out var closed) && closed.IsFrame) lines.Add(("", origin));
            else lines.Add((line, origin));
        }
        return SourceText.From(lines);
    }

    // ::: details Title {open}; ::: tab "Title" id="x"
    private static string WithBareTitle(string line) => QuotedTitle().Replace(OpenMark().Replace(line, ""), "$1$2");

    private static IEnumerable<(string Text, Location Origin)> Labelled(string line, Location origin)
    {
        var label = Label().Match(line);
        if (!label.Success) return [(line, origin)];
        return [("", origin), ($"{line[..(line.Length - line.TrimStart().Length)]}**{label.Groups[1].Value}**", origin), ("", origin), (line[..label.Index].TrimEnd(), origin)];
    }

    [GeneratedRegex(@"(`+[^`]*`+)|\{\{", RegexOptions.CultureInvariant)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\s*\{open\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex OpenMark();

    [GeneratedRegex(@"\A(\s*:{3,}\s*[\w-]+\s+)""([^""]+)""(?:\s+[\w-]+=""[^""]*"")*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedTitle();

    [GeneratedRegex(@"\A\s*(:{3,})\s*([\w-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\[([^\]]+)\]\s*(?:\{[^}]*\})?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
