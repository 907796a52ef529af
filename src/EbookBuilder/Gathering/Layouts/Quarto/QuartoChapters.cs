using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>The chapters of a book, or the sidebar of a website, as parts and articles.</summary>
internal sealed class QuartoChapters(SiteFolder site, string file, List<Diagnostic> findings)
{
    private const int DeepestNesting = 30;
    private static readonly string[] Extensions = [".qmd", ".md", ".Rmd", ".ipynb"];

    /// <summary>Parts and chapters in reading order.</summary>
    public ImmutableArray<PlanNode> Nodes(Setting book, string? language)
    {
        var nodes = Items(book["chapters"], numbered: true, 0).ToList();
        var appendices = Items(book["appendices"], numbered: true, 0).ToImmutableArray();
        if (!appendices.IsEmpty) nodes.Add(new(null, LabelWords.Appendices(language)) { Children = [.. appendices.Select(node => node with { Role = node.Role ?? ChapterRole.Appendix })] });
        if (nodes.Count > 0) return [.. nodes];
        var sidebar = book["sidebar"].IsList ? book["sidebar"].Items.SelectMany(one => Items(one["contents"], numbered: true, 0)) : Items(book["sidebar"]["contents"], numbered: true, 0);
        nodes.AddRange(sidebar.DistinctBy(node => node.Path ?? node.Title));
        if (nodes.Count > 0) return [.. nodes];
        return [.. site.Files.Where(path => Extensions.Contains(Path.GetExtension(path)) && !path.Split('/').Any(part => part.StartsWith('_') || part.StartsWith('.')) && ArticleFiles.IsArticleName(path))
            .OrderBy(path => path is "index.qmd" or "index.md" ? 0 : 1).ThenBy(path => path, NaturalOrder.Instance).Select(path => new PlanNode(site.Full(path)))];
    }

    private IEnumerable<PlanNode> Items(Setting items, bool numbered, int depth) => depth > DeepestNesting ? [] : items.AsList().SelectMany(item => Item(item, numbered, depth));

    private IEnumerable<PlanNode> Item(Setting item, bool numbered, int depth)
    {
        if (item.Text is { } path) return Chapter(path, null, item.Line);
        var heading = item.FirstText("part", "section");
        var children = Items(item["chapters"].IsNone ? item["contents"] : item["chapters"], numbered, depth + 1).ToImmutableArray();
        if (heading is null)
        {
            var target = item.FirstText("file", "href");
            return target is null ? children : Chapter(target, item.FirstText("text"), item.Line).Select(node => node with { Children = children });
        }
        var introduction = Extensions.Contains(Path.GetExtension(heading)) && site.Contains(heading) ? site.Full(heading) : item["href"].Text is { } href && site.Contains(href) ? site.Full(href) : null;
        return [new PlanNode(introduction, introduction is not null && introduction == site.Full(heading) ? null : heading) { Children = children, Location = new(file, item.Line) }];
    }

    private IEnumerable<PlanNode> Chapter(string path, string? title, int line)
    {
        if (path.Contains("://", StringComparison.Ordinal) || path == "---") return [];
        if (path.Contains('*', StringComparison.Ordinal)) return site.Files.Where(candidate => GlobPattern.Matches(path, candidate) && ArticleFiles.IsArticleName(candidate)).OrderBy(candidate => candidate, NaturalOrder.Instance).Select(candidate => new PlanNode(site.Full(candidate)));
        if (site.Contains(path)) return [new PlanNode(site.Full(path), title) { Location = new(file, line) }];
        findings.Add(Rules.NavigationEntryMissing.At(new(file, line), path));
        return [];
    }
}
