using EbookBuilder.Gathering.Configuration;
using EbookBuilder.Gathering.Summaries;

namespace EbookBuilder.Gathering.Layouts.MkDocs;

/// <summary>What a file in a folder says of the order of its pages: <c>.pages</c> (awesome-pages), <c>.nav.yml</c> (awesome-nav) or <c>SUMMARY.md</c> (literate-nav).</summary>
/// <param name="Title">The title of the folder, or null.</param>
/// <param name="Items">The entries; empty where only the rest is said.</param>
/// <param name="AppendsRest">Whether pages that no entry names follow.</param>
/// <param name="IsHidden">Whether the folder is left out.</param>
/// <param name="Order">The order: <c>asc</c>, <c>desc</c>, or null.</param>
/// <param name="IsNatural">Whether names are put into their natural order.</param>
internal sealed record FolderNav(string? Title, ImmutableArray<NavItem> Items, bool AppendsRest, bool IsHidden, string? Order, bool IsNatural)
{
    /// <summary>Reads the file of a folder; null where there is none, or the plugin that reads it is off.</summary>
    public static FolderNav? Read(MkDocsProject project, string folder, ICollection<Diagnostic> findings)
    {
        var at = project.Docs + (folder.Length == 0 ? "" : folder + "/");
        if (project.Plugin("awesome-pages") is { } pages && project.Folder.Contains(at + (pages["filename"].Text ?? ".pages"))) return OfPages(project, at + (pages["filename"].Text ?? ".pages"), findings);
        if (project.Plugin("awesome-nav") is { } nav && project.Folder.Contains(at + (nav["filename"].Text ?? ".nav.yml"))) return OfPages(project, at + (nav["filename"].Text ?? ".nav.yml"), findings);
        if (project.Plugin("literate-nav") is { } literate && at + (literate["nav_file"].Text ?? "SUMMARY.md") is var summary && project.Folder.Contains(summary))
            return new(null, NavItem.Of(SummaryEntry.Read(project.Folder.ReadText(summary), summary)), false, false, null, false);
        return null;
    }

    /// <summary>The nodes of a folder in the order that is asked for: pages and sections each among themselves.</summary>
    public ImmutableArray<PlanNode> Sorted(ImmutableArray<PlanNode> nodes)
    {
        if (Order is null && !IsNatural) return nodes;
        var comparer = IsNatural ? NaturalOrder.Instance : (IComparer<string>)StringComparer.Ordinal;
        var sorted = nodes.OrderBy(node => node.Path is null || !ArticleFiles.IsIndex(node.Path)).ThenBy(node => node.Role == ChapterRole.Part);
        return [.. Order == "desc" ? sorted.ThenByDescending(Name, comparer) : sorted.ThenBy(Name, comparer)];
    }

    private static FolderNav OfPages(MkDocsProject project, string file, ICollection<Diagnostic> findings)
    {
        var settings = SettingsFile.Load(project.Folder, file, findings);
        var items = NavItem.Of(settings["nav"], file);
        var arranged = NavItem.Of(settings["arrange"], file);
        var order = settings["order"].Text ?? settings["sort"]["direction"].Text;
        return new(
            settings["title"].Text,
            items.IsEmpty ? arranged : items,
            (items.IsEmpty && !arranged.IsEmpty) || settings["append_unmatched"].Truth == true,
            settings["hide"].Truth == true,
            order,
            settings["sort_type"].Text == "natural" || settings["sort"]["type"].Text == "natural" || file.EndsWith(".nav.yml", StringComparison.Ordinal));
    }

    private static string Name(PlanNode node) => node.Path ?? node.Title ?? "";
}
