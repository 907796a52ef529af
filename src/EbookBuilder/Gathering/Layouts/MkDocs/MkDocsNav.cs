
namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>Parts and pages of a MkDocs project: by <c>nav</c>, else by folders, with what the awesome-pages, awesome-nav and literate-nav plugins add.</summary>
internal sealed class MkDocsNav
{
    // Navigations refer to folders and folders to navigations; no site has more entries.
    private const int MostEntries = 100_000;
    private const int DeepestNesting = 32;
    private readonly MkDocsProject _project;
    private readonly DocsTree _tree;
    private readonly ICollection<Diagnostic> _findings;
    private readonly bool _hasSectionIndexes;
    private readonly bool _usesPlugins;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _entries;

    public MkDocsNav(MkDocsProject project, DocsTree tree, ICollection<Diagnostic> findings)
    {
        (_project, _tree, _findings) = (project, tree, findings);
        _hasSectionIndexes = project.Settings["theme"]["features"].Texts().Contains("navigation.indexes") || project.Plugin("section-index") is not null;
        _usesPlugins = project.Plugin("awesome-pages") is not null || project.Plugin("awesome-nav") is not null || project.Plugin("literate-nav") is not null;
    }

    /// <summary>The nodes in reading order.</summary>
    public ImmutableArray<PlanNode> Nodes() => _project.Settings["nav"] is { IsList: true } nav ? Listed(NavItem.Of(nav, MainFile), "", 0) : Folder("", 0);

    private string MainFile => MkDocsProject.Names.Select(name => _project.Root + name).First(_project.Folder.Contains);

    private ImmutableArray<PlanNode> Folder(string folder, int depth)
    {
        if (FolderNav.Read(_project, folder, _findings) is not { } stated) return Default(folder, depth);
        if (stated.Items.IsEmpty) return stated.Sorted(Default(folder, depth));
        var listed = Listed(stated.Items, folder, depth);
        return stated.AppendsRest ? listed.AddRange(Rest(folder, depth)) : listed;
    }

    private ImmutableArray<PlanNode> Default(string folder, int depth) => [.. _tree.Pages(folder).SelectMany(page => Page(page, null, Location.None)), .. _tree.Folders(folder).SelectMany(inner => Section(inner, null, Location.None, depth))];

    private ImmutableArray<PlanNode> Listed(ImmutableArray<NavItem> items, string folder, int depth)
    {
        var nodes = new List<ImmutableArray<PlanNode>>();
        // What is named by itself stands where it is named, whatever a pattern before it would take.
        var named = new HashSet<string>(items.Select(item => item.Target).OfType<string>().Where(target => !Glob.IsPattern(target)).Select(target => Resolve(folder, target)).OfType<string>(), StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (++_entries > MostEntries || depth > DeepestNesting) break;
            nodes.Add([.. Item(item, folder, named, depth)]);
        }
        return [.. nodes.SelectMany(node => node)];
    }

    private IEnumerable<PlanNode> Item(NavItem item, string folder, HashSet<string> named, int depth)
    {
        if (!item.Items.IsEmpty) return Titled(item.Title ?? "", Listed(item.Items, folder, depth + 1), item.Location);
        if (item.Target is not { } target) return [];
        if (target.StartsWith("...", StringComparison.Ordinal)) return Pattern(folder, item.RestPattern, named, depth);
        if (Glob.IsPattern(target)) return Pattern(folder, target, named, depth);
        if (BookPath.HasScheme(target) || target.StartsWith("//", StringComparison.Ordinal)) return [];
        var path = Resolve(folder, target) ?? target;
        if (_tree.Contains(path)) return Page(path, item.Title, item.Location);
        if (_tree.HasFolder(path)) return Section(path, item.Title, item.Location, depth);
        if (_tree.Contains(path + ".md")) return Page(path + ".md", item.Title, item.Location);
        if (!_project.Folder.Contains(_project.Docs + path) || ArticleFiles.IsMarkdown(path)) _findings.Add(Rules.NavigationEntryMissing.At(item.Location, target));
        return [];
    }

    private IEnumerable<PlanNode> Pattern(string folder, string? pattern, HashSet<string> named, int depth)
    {
        var glob = pattern is null ? null : new Glob(pattern.TrimEnd('/'));
        bool Fits(string path) => !named.Contains(path) && (glob is null || glob.Matches(folder.Length == 0 ? path : path[(folder.Length + 1)..]));
        var pages = pattern?.Contains('/', StringComparison.Ordinal) == true && !pattern.EndsWith('/') ? _tree.All.Where(page => IsBelow(page, folder)).Order(NaturalOrder.Instance) : (IEnumerable<string>)_tree.Pages(folder);
        return [.. pages.Where(Fits).SelectMany(page => Page(page, null, Location.None)), .. _tree.Folders(folder).Where(Fits).SelectMany(inner => Section(inner, null, Location.None, depth))];
    }

    private IEnumerable<PlanNode> Rest(string folder, int depth) => Pattern(folder, null, new(StringComparer.Ordinal), depth);

    private IEnumerable<PlanNode> Page(string path, string? title, Location where) => _taken.Add(path) ? [new(_project.Docs + path, title) { Location = where }] : [];

    private IEnumerable<PlanNode> Section(string folder, string? title, Location where, int depth)
    {
        var stated = _usesPlugins ? FolderNav.Read(_project, folder, []) : null;
        if (stated?.IsHidden == true || depth > DeepestNesting) return [];
        return Titled(title ?? stated?.Title ?? Title(folder), Folder(folder, depth + 1), where);
    }

    private IEnumerable<PlanNode> Titled(string title, ImmutableArray<PlanNode> children, Location where)
    {
        if (children.IsEmpty) return [];
        var section = new PlanNode(null, title) { Role = ChapterRole.Part, Location = where, Children = children };
        var isIntroduced = _hasSectionIndexes && children[0] is { Path: { } first, Children.IsEmpty: true } && ArticleFiles.IsIndex(first);
        return [isIntroduced ? section with { Path = children[0].Path, Children = children.RemoveAt(0), Role = children.Length > 1 ? ChapterRole.Part : null } : section];
    }

    private static bool IsBelow(string page, string folder) => folder.Length == 0 || page.StartsWith(folder + "/", StringComparison.Ordinal);

    private static string? Resolve(string folder, string target) => BookFolder.Join(folder.Length == 0 ? "" : folder + "/", target.TrimStart('/'));

    // MkDocs' dirname_to_title: dashes and underscores are blanks, an all lower-case name gets one capital.
    private static string Title(string folder)
    {
        var name = folder[(folder.LastIndexOf('/') + 1)..].Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length > 0 && !name.Any(char.IsUpper) ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }
}
