using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;
using EbookBuilder.Languages;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>The chapters of a book, or the sidebar of a website, as parts and articles.</summary>
internal sealed class QuartoChapters(SiteFolder site, QuartoPages pages, string file, List<Diagnostic> findings)
{
    private const int DeepestNesting = 30;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    /// <summary>Parts and chapters in reading order.</summary>
    public ImmutableArray<PlanNode> Nodes(Setting book, string? language)
    {
        var nodes = Items(book["chapters"], numbered: true, 0).ToList();
        var appendices = Items(book["appendices"], numbered: true, 0).ToImmutableArray();
        if (!appendices.IsEmpty) nodes.Add(new(null, ReferenceWords.In(language ?? "en").Appendices) { Children = [.. appendices.Select(node => node with { Role = node.Role ?? ChapterRole.Appendix })] });
        return nodes.Count > 0 ? [.. Published(nodes)] : [.. Published(Website(book))];
    }

    // A website renders every page: the home page, what its sidebars and its bar name, then what nothing names.
    private IEnumerable<PlanNode> Website(Setting site)
    {
        var nodes = site["sidebar"].AsList().SelectMany(sidebar => Items(sidebar["contents"], numbered: true, 0)).ToList();
        nodes.AddRange(((string[])["left", "right"]).SelectMany(side => Items(site["navbar"][side], numbered: true, 0)));
        nodes = [.. Once(nodes)];
        var rest = pages.All.Where(page => !_placed.Contains(page)).ToList();
        if (rest.Find(pages.IsHome) is { } home) nodes.Insert(0, new(home));
        return [.. nodes, .. rest.Where(page => !pages.IsHome(page)).Select(page => new PlanNode(page))];
    }

    // What several lists name stands where the first names it.
    private IEnumerable<PlanNode> Once(IEnumerable<PlanNode> nodes)
    {
        foreach (var node in nodes)
        {
            var isNew = node.Path is not null && _placed.Add(node.Path);
            var children = Once(node.Children).ToImmutableArray();
            if (isNew) yield return node with { Children = children };
            else if (!children.IsEmpty) yield return node with { Path = null, Title = node.Title ?? "", Children = children };
        }
    }

    private IEnumerable<PlanNode> Published(IEnumerable<PlanNode> nodes)
    {
        foreach (var node in nodes)
        {
            var children = Published(node.Children).ToImmutableArray();
            if (node.Path is not { } path || !pages.IsDraft(path)) yield return node with { Children = children };
            else
            {
                findings.Add(Rules.PageLeftOut.At(new(path), "draft"));
                foreach (var child in children) yield return child;
            }
        }
    }

    private IEnumerable<PlanNode> Items(Setting items, bool numbered, int depth) => depth > DeepestNesting ? [] : items.AsList().SelectMany(item => Item(item, numbered, depth));

    private IEnumerable<PlanNode> Item(Setting item, bool numbered, int depth)
    {
        if (item.Text is { } path) return Chapter(path, null, item.Line);
        if (!item["auto"].IsNone) return item["auto"].Texts().SelectMany(folder => pages.In(folder));
        var heading = item.FirstText("part", "section");
        if (item["menu"].IsList) return Items(item["menu"], numbered, depth + 1);
        var children = Items(item["chapters"].IsNone ? item["contents"] : item["chapters"], numbered, depth + 1).ToImmutableArray();
        if (heading is null)
        {
            var target = item.FirstText("file", "href");
            if (target is null && item["text"].Text is { } text && !children.IsEmpty) return [new PlanNode(null, text) { Children = children, Location = new(file, item.Line) }];
            return target is null ? children : Chapter(target, item.FirstText("text"), item.Line).Select(node => node with { Children = children });
        }
        var introduction = QuartoPages.IsPage(heading) && site.Contains(heading) ? site.Full(heading) : item["href"].Text is { } href && site.Contains(href) ? site.Full(href) : null;
        return [new PlanNode(introduction, introduction is not null && introduction == site.Full(heading) ? null : heading) { Children = children, Location = new(file, item.Line) }];
    }

    private IEnumerable<PlanNode> Chapter(string path, string? title, int line)
    {
        if (path.Contains("://", StringComparison.Ordinal) || path.Trim('-').Length == 0 || path.StartsWith("mailto:", StringComparison.Ordinal)) return [];
        if (path == "auto") return pages.In("");
        if (path.Contains('*', StringComparison.Ordinal)) return pages.Matching(path);
        path = path.TrimStart('/');
        if (path.EndsWith('/') && pages.IndexOf(path) is { } index) path = index;
        if (site.Contains(path) && !QuartoPages.IsPage(path)) return [];
        if (site.Contains(path)) return [new PlanNode(site.Full(path), title) { Location = new(file, line) }];
        findings.Add(Rules.NavigationEntryMissing.At(new(file, line), path));
        return [];
    }
}
