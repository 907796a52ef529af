using EbookBuilder.Gathering.Sites;
using EbookBuilder.Gathering.Summaries;

namespace EbookBuilder.Gathering.Layouts.GitBook;

/// <summary>A book of GitBook or HonKit: <c>SUMMARY.md</c> beside <c>book.json</c> or <c>.gitbook.yaml</c>.</summary>
public sealed class GitBookLayout : ILayout
{
    /// <inheritdoc/>
    public string Name => "GitBook";

    /// <inheritdoc/>
    public bool Recognises(BookFolder folder) => GitBookProject.Find(folder, []) is not null;

    /// <inheritdoc/>
    public BookPlan Gather(BookFolder folder, BookManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(manifest);
        var findings = new List<Diagnostic>();
        var project = GitBookProject.Find(folder, findings)!;
        var nodes = Nodes(folder, project, findings);
        var map = Map(folder, project, nodes);
        return new()
        {
            Folder = folder,
            Layout = Name,
            Manifest = manifest.Over(Manifest(folder, project)),
            Nodes = nodes,
            Dialect = new GitBookDialect(map, project),
            Addresses = map.Addresses.ToImmutableDictionary(),
            SiteRoots = map.SiteRoots,
            AttachmentFolders = [project.Root + ".gitbook/assets"],
            Diagnostics = [.. findings],
            Decisions = [.. Unlisted.Decisions(folder, project.Root, nodes, project.Summary)],
        };
    }

    private static ImmutableArray<PlanNode> Nodes(BookFolder folder, GitBookProject project, List<Diagnostic> findings)
    {
        var maker = new SummaryNodes(folder, project.Summary, findings);
        var listed = Parts(SummaryEntry.Read(folder.ReadText(project.Summary), project.Summary), maker);
        // The README is the first page of every GitBook, whether the list names it or not.
        if (folder.Contains(project.Readme) && maker.Take(project.Readme)) listed = listed.Insert(0, new(project.Readme) { Role = ChapterRole.Introduction, Numbered = false });
        if (folder.Contains(project.Glossary) && maker.Take(project.Glossary)) listed = listed.Add(new(project.Glossary) { Role = ChapterRole.Glossary, Numbered = false });
        return project.IsConfigured ? listed : [.. listed, .. Behind(folder, project, listed, findings)];
    }

    // A list of contents alone says what comes first; only a configured project says what stays out.
    private static IEnumerable<PlanNode> Behind(BookFolder folder, GitBookProject project, ImmutableArray<PlanNode> listed, List<Diagnostic> findings)
    {
        foreach (var path in Unlisted.Paths(folder, project.Root, listed, project.Summary))
        {
            findings.Add(Rules.ArticleUnlisted.At(new(path), project.Summary));
            yield return new(path) { Numbered = false };
        }
    }

    // Headings name parts, a line across ends one; the first heading is the title of the list.
    private static ImmutableArray<PlanNode> Parts(List<SummaryEntry> entries, SummaryNodes maker)
    {
        var (top, part, children) = (ImmutableArray.CreateBuilder<PlanNode>(), default(PlanNode), ImmutableArray.CreateBuilder<PlanNode>());
        void Close()
        {
            if (part is null) top.AddRange(children);
            else if (children.Count > 0) top.Add(part with { Children = children.ToImmutable() });
            children.Clear();
            part = null;
        }
        foreach (var entry in entries.Skip(entries is [{ Line.Kind: SummaryLineKind.Heading }, ..] ? 1 : 0))
        {
            if (entry.Line.Kind is SummaryLineKind.Heading or SummaryLineKind.Separator) Close();
            if (entry.Line.Kind == SummaryLineKind.Heading) part = new(null, entry.Line.Title) { Role = ChapterRole.Part, Location = entry.Line.Location };
            else if (entry.Line.Kind != SummaryLineKind.Separator) children.AddRange(maker.Of(entry, numbered: true));
        }
        Close();
        return top.ToImmutable();
    }

    private static BookManifest Manifest(BookFolder folder, GitBookProject project)
    {
        var settings = project.Settings;
        return new()
        {
            Title = settings["title"].Text ?? (folder.Contains(project.Readme) ? ArticleSketch.Of(folder, project.Readme).Title : null) ?? ReadableName.Of(folder.Name),
            Contributors = [.. settings["author"].Texts().Concat(settings["authors"].Texts()).Select(name => new Contributor(name))],
            Languages = settings["language"].Text is { Length: > 0 } language ? [language] : [],
            Description = settings["description"].Text,
            Identifiers = settings["isbn"].Text is { Length: > 0 } isbn ? [new("urn:isbn:" + isbn.Replace("-", "", StringComparison.Ordinal))] : [],
            Cover = ((string[])["cover.jpg", "cover.png"]).Select(name => project.Root + name).FirstOrDefault(folder.Contains),
        };
    }

    private static SiteMap Map(BookFolder folder, GitBookProject project, ImmutableArray<PlanNode> nodes)
    {
        var map = new SiteMap(folder, [project.Root.TrimEnd('/')]);
        foreach (var path in nodes.SelectMany(node => node.SelfAndBelow()).Select(node => node.Path).OfType<string>())
        {
            var relative = path.StartsWith(project.Root, StringComparison.Ordinal) ? path[project.Root.Length..] : path;
            var stem = relative[..^Path.GetExtension(relative).Length];
            var isReadme = Path.GetFileName(stem).Equals("README", StringComparison.OrdinalIgnoreCase);
            map.Add(path, "/" + (isReadme ? stem[..^6] : stem + ".html"));
        }
        foreach (var (from, to) in project.Settings["redirects"].Entries)
        {
            if (to.Text is { } target && BookFolder.Join(project.Summary, target.TrimStart('/')) is { } file && map.UrlOf(file) is not null) map.AddAlias(file, "/" + from.TrimStart('/'));
        }
        return map;
    }
}
