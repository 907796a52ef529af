using EbookBuilder.Gathering.Layouts;
using EbookBuilder.Gathering.Manifest;

namespace EbookBuilder.Gathering;

/// <summary>The first step of a build: finds out what the folder is, and which articles make the book in which order.</summary>
public static class BookGathering
{
    /// <summary>Plans the book of a folder: by its manifest where it has one, by the first layout that recognises it, else as a plain folder of articles.</summary>
    /// <param name="folder">The book folder.</param>
    /// <param name="stated">What the caller states beside the folder (options of a command line); wins over everything in the folder.</param>
    /// <returns>The plan, always; a plan without articles carries <see cref="Rules.NothingToBuild"/>.</returns>
    public static BookPlan Gather(BookFolder folder, BookManifest? stated = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var findings = new List<Diagnostic>();
        var written = ManifestReader.Read(folder, findings);
        var manifest = (stated ?? new()).Over(written ?? new());
        var layout = StandardLayouts.All.First(layout => layout.Recognises(folder));
        var plan = StatedGlossary.Apply(StatedContents.Apply(layout.Gather(folder, manifest)));
        if (written is not null && layout is Layouts.Folder.FolderLayout) plan = plan with { Layout = ManifestReader.Names[0] };
        return Checked(plan with { Diagnostics = [.. findings, .. plan.Diagnostics] });
    }

    /// <summary>Plans a book of one article. Its title is the article's own, which nobody knows before it has been read: the manifest's is null unless stated.</summary>
    /// <param name="folder">The folder that the article lies in: its images and includes are looked for there.</param>
    /// <param name="file">The article, relative to the folder.</param>
    /// <param name="stated">What the caller states beside the article.</param>
    public static BookPlan GatherSingle(BookFolder folder, string file, BookManifest? stated = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(file);
        var plan = new BookPlan { Folder = folder, Layout = "article", Manifest = stated ?? new(), Nodes = [new PlanNode(file)] };
        return folder.Contains(file) ? plan : plan with { Nodes = [], Diagnostics = [Rules.SourceNotFound.At(Location.None, file)] };
    }

    private static BookPlan Checked(BookPlan plan) => plan.ArticleNodes().Any() ? plan
        : plan with { Diagnostics = plan.Diagnostics.Add(Rules.NothingToBuild.At(Location.None, plan.Folder.Name)) };
}
