using System.Globalization;
using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Sites;

namespace EbookBuilder.Gathering.Layouts.Quarto;

/// <summary>The pages that a Quarto project renders, and the lists that it makes of folders by itself (quarto.org/docs/websites/website-navigation.html#auto-generation).</summary>
internal sealed class QuartoPages
{
    private const int DeepestNesting = 30;
    private static readonly string[] Extensions = [".qmd", ".md", ".Rmd", ".rmd", ".ipynb"];
    private readonly SiteFolder _site;
    private readonly Dictionary<string, Setting> _data = new(StringComparer.Ordinal);

    /// <summary>The pages of the project in <paramref name="site"/>; <paramref name="render"/> are the patterns of <c>project.render</c>.</summary>
    public QuartoPages(SiteFolder site, Setting render)
    {
        _site = site;
        var (taken, excluded) = (render.Texts().Where(pattern => !pattern.StartsWith('!')).ToList(), render.Texts().Where(pattern => pattern.StartsWith('!')).Select(pattern => pattern[1..]).ToList());
        Relative =
        [
            .. site.Files.Where(path => IsPage(path) && path.Split('/').All(part => part.Length > 0 && part[0] is not ('_' or '.')) && !Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase))
                .Where(path => (taken.Count == 0 || taken.Exists(pattern => Matches(pattern, path))) && !excluded.Exists(pattern => Matches(pattern, path)) && path != "404.qmd")
                .Where(path => Path.GetExtension(path) != ".ipynb").OrderBy(path => path, NaturalOrder.Instance),
        ];
    }

    /// <summary>Every page, relative to the book folder.</summary>
    public IEnumerable<string> All => Relative.Select(_site.Full);

    private ImmutableArray<string> Relative { get; }

    /// <summary>Whether a file has a name that is rendered.</summary>
    public static bool IsPage(string path) => Extensions.Contains(Path.GetExtension(path));

    /// <summary>Whether a page, relative to the book folder, is the first one of the site.</summary>
    public bool IsHome(string path) => path == _site.Full("index.qmd") || path == _site.Full("index.md");

    /// <summary>Whether a page, relative to the book folder, calls itself a draft.</summary>
    public bool IsDraft(string path) => path.StartsWith(_site.Root, StringComparison.Ordinal) && Data(path[_site.Root.Length..])["draft"].Truth == true;

    /// <summary>The page that stands for a folder, relative to the project, or null.</summary>
    public string? IndexOf(string folder)
    {
        var name = folder.Trim('/');
        return Extensions.Select(extension => (name.Length > 0 ? name + "/" : "") + "index" + extension).FirstOrDefault(_site.Contains);
    }

    /// <summary>The pages that a pattern means, in the order of folders.</summary>
    public IEnumerable<PlanNode> Matching(string pattern) => Sorted(Relative.Where(path => GlobPattern.Matches(pattern, path))).Select(path => new PlanNode(_site.Full(path)));

    /// <summary>The pages in a folder, or behind a pattern; folders in it are sections.</summary>
    public IEnumerable<PlanNode> In(string folder)
    {
        if (folder is "true" or "/") folder = "";
        return folder.Contains('*', StringComparison.Ordinal) ? Matching(folder) : Below(folder.Trim('/') is { Length: > 0 } name ? name + "/" : "", 0);
    }

    private IEnumerable<PlanNode> Below(string folder, int depth)
    {
        if (depth > DeepestNesting) yield break;
        var pages = Relative.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).ToList();
        var entries = pages.Select(path => path.IndexOf('/', folder.Length) is var slash and >= 0 ? path[..(slash + 1)] : path).Distinct()
            .Where(entry => depth == 0 || Path.GetFileNameWithoutExtension(entry) != "index").ToList();
        foreach (var entry in Sorted(entries))
        {
            if (!entry.EndsWith('/')) yield return new(_site.Full(entry));
            else
            {
                var index = IndexOf(entry) is { } page && Relative.Contains(page) ? page : null;
                var name = entry.TrimEnd('/')[folder.Length..].Replace('-', ' ').Replace('_', ' ');
                yield return new(index is null ? null : _site.Full(index), index is null ? char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..] : null) { Children = [.. Below(entry, depth + 1)] };
            }
        }
    }

    private IEnumerable<string> Sorted(IEnumerable<string> entries) => entries
        .OrderBy(entry => Path.GetFileNameWithoutExtension(entry) == "index" ? 0 : 1)
        .ThenBy(entry => Data(entry.EndsWith('/') ? IndexOf(entry) ?? "" : entry)["order"].Number ?? double.MaxValue)
        .ThenBy(entry => entry, NaturalOrder.Instance);

    private Setting Data(string path)
    {
        if (_data.TryGetValue(path, out var known)) return known;
        return _data[path] = path.Length == 0 ? Setting.None : SettingsFile.FrontMatter(_site.TextOf(path) ?? "").Data;
    }

    private static bool Matches(string pattern, string path) =>
        pattern.EndsWith('/') ? path.StartsWith(pattern.TrimStart('/'), StringComparison.Ordinal)
        : GlobPattern.Matches(pattern, path) || (pattern.StartsWith('*') && !pattern.Contains('/', StringComparison.Ordinal) && GlobPattern.Matches("**/" + pattern, path));
}
