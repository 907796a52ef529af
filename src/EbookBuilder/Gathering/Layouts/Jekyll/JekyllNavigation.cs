using System.Text.RegularExpressions;
using EbookBuilder.Gathering.Configuration;

namespace EbookBuilder.Gathering.Layouts.Jekyll;

/// <summary>
/// The contents that a site keeps in its data files (<c>_data/navigation.yml</c> and its like). Every theme has keys of its own, so an entry is whatever
/// has a title, or an address of a page of the site, and the lists below it are its children.
/// </summary>
internal sealed partial class JekyllNavigation(JekyllSite site)
{
    private const int FewestPages = 2;
    private static readonly string[] TitleKeys = ["title", "text", "name", "label", "heading", "header"];
    private static readonly string[] LinkKeys = ["url", "link", "href", "page", "path", "permalink", "slug", "doc", "file", "external_url"];
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    /// <summary>The files of pages that the navigation has placed.</summary>
    public IReadOnlySet<string> Placed => _placed;

    /// <summary>The contents out of the data files, the one that names most pages first; empty where none names at least two.</summary>
    public ImmutableArray<PlanNode> Read()
    {
        var sources = site.Configuration.Data.Entries.Where(entry => NavigationName().IsMatch(entry.Key)).Select(entry => entry.Value)
            .Concat(site.Configuration.Values.Entries.Where(entry => NavigationName().IsMatch(entry.Key)).Select(entry => entry.Value))
            .SelectMany(Navigations)
            .Select(navigation => (navigation, Count: CountPages(navigation, 0)))
            .Where(source => source.Count >= FewestPages)
            .OrderByDescending(source => source.Count);
        var nodes = new List<PlanNode>();
        foreach (var (navigation, _) in sources) nodes.AddRange(Nodes(navigation, 0));
        return [.. nodes];
    }

    // One file may hold several: the bar at the top, a sidebar for each section.
    private static IEnumerable<Setting> Navigations(Setting data) =>
        data.IsMapping && !TitleKeys.Any(data.Has) && !LinkKeys.Any(data.Has) && data.Entries.All(entry => entry.Value.IsList || entry.Value.IsMapping)
            ? data.Entries.Select(entry => entry.Value)
            : [data];

    private int CountPages(Setting value, int depth)
    {
        if (depth > 20) return 0;
        var own = PageOf(value) is null ? 0 : 1;
        return own + value.Items.Sum(item => CountPages(item, depth + 1)) + value.Entries.Where(entry => entry.Value.IsList || entry.Value.IsMapping).Sum(entry => CountPages(entry.Value, depth + 1));
    }

    private IEnumerable<PlanNode> Nodes(Setting value, int depth)
    {
        if (depth > 20) return [];
        if (value.IsList) return value.Items.SelectMany(item => Nodes(item, depth + 1));
        if (value.Text is not null) return Single(value, null, []);
        if (!TitleKeys.Any(key => value[key].Text is not null) && PageOf(value) is null) return value.Entries.SelectMany(entry => Keyed(entry.Key, entry.Value, depth));
        var own = PageOf(value);
        var isFirst = own is not null && _placed.Add(own);
        var children = value.Entries.Where(entry => entry.Value.IsList || (entry.Value.IsMapping && !TitleKeys.Contains(entry.Key))).SelectMany(entry => Nodes(entry.Value, depth + 1)).ToImmutableArray();
        if (!isFirst && (children.IsEmpty || NavigationItself().IsMatch(value.FirstText(TitleKeys) ?? ""))) return children;
        return [new PlanNode(isFirst ? own : null, value.FirstText(TitleKeys) ?? (isFirst ? null : "")) { Children = children }];
    }

    // "Getting started: [a, b]": the key is the title of the part; "Install: /install/": that of the page.
    private IEnumerable<PlanNode> Keyed(string key, Setting value, int depth)
    {
        if (value.Text is not null) return PageOf(value) is null ? [] : Single(value, key, []);
        var children = Nodes(value, depth + 1).ToImmutableArray();
        return children.IsEmpty ? [] : value.IsList && !MachineKey().IsMatch(key) ? [new PlanNode(null, key) { Children = children }] : children;
    }

    private IEnumerable<PlanNode> Single(Setting value, string? title, ImmutableArray<PlanNode> children) =>
        PageOf(value) is { } page && _placed.Add(page) ? [new PlanNode(page, title) { Children = children }] : [];

    private string? PageOf(Setting value)
    {
        var address = value.Text ?? value.FirstText(LinkKeys);
        if (string.IsNullOrEmpty(address) || address.Contains('\n', StringComparison.Ordinal)) return null;
        if (site.Map.PageAt(address) is { } page) return page;
        if (site.Map.UrlOf(site.Files.Full(address.TrimStart('/'))) is not null) return site.Files.Full(address.TrimStart('/'));
        if (address.Contains(' ', StringComparison.Ordinal)) return null;
        return site.Configuration.Collections.Select(collection => site.Map.PageAt($"{collection.Key}/{address}")).FirstOrDefault(found => found is not null);
    }

    // An entry that is called so is the list, not a part of the book.
    [GeneratedRegex(@"\A(?:side ?bar|navigation|nav|menu|toc|table of contents)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NavigationItself();

    [GeneratedRegex("nav|toc|sidebar|menu|contents|outline|chapters|tutorials|guides", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NavigationName();

    [GeneratedRegex(@"\A(?:docs?|main|items|pages|children|links|toc|nav(?:igation)?|sidebar|entries|folders?|[a-z]+_[a-z_]*|sub\w+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex MachineKey();
}
